package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one language knows of its words: their inflected forms, what is glued to them, and which spellings are one.
 *
 * <p>Every default is that of a language nobody has taught us: nothing is inflected, nothing glued, nothing folded.
 */
interface LanguageModule {

    /** The other forms of a name, in number and case, without the name itself. Letters keep their case. */
    default List<String> inflected(String name) {
        return List.of();
    }

    /** Other ways to write a name, which give way to every other claim to a text: {@code data set}, {@code dataset}. */
    default List<String> variants(String name) {
        return List.of();
    }

    /**
     * Words and phrases that name the same thing in other grammar, in all their forms: encrypted for encryption,
     * client-server for client-server architecture. They give way as variants do.
     */
    default List<String> kin(String name) {
        return List.of();
    }

    /** Frequent words in small letters that no generated form may be. */
    default Set<String> stopWords() {
        return Set.of();
    }

    /** Whether every noun has a capital. */
    default boolean capitalisesNouns() {
        return false;
    }

    /** Whether English names stand in its texts with an English plural. */
    default boolean borrows() {
        return true;
    }

    /** Whether a name in the script of the language is clearly not of it, as an English one beside its translation. */
    default boolean isForeign(String name) {
        return false;
    }

    /** Whether its own script has no capitals, so that one in a foreign name tells as little as in a title. */
    default boolean isCaseless() {
        return false;
    }

    /** A name written as a title, as the language writes it within a sentence; the name itself where that is so. */
    default String untitled(String name) {
        return TitleCase.untitled(name, this);
    }

    /** Whether the letters from start up to an apostrophe are a word of their own, as in {@code l'État}. */
    default boolean elides(String text, int start, int apostrophe) {
        return false;
    }

    /**
     * Where a word ends without what is glued to its end, as in {@code cartel's}; its end where nothing is.
     *
     * @param apostrophe the last apostrophe in the word, or -1
     */
    default int baseEnd(String text, int start, int end, int apostrophe) {
        return end;
    }

    /** The text in small letters. */
    default String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** One spelling for those that the language holds to be the same; ASCII text stays, and so does case. */
    default String fold(String text) {
        return text;
    }

    /** How a name is also spelled when it is all in capitals; empty where capitals change no spelling. */
    default Optional<String> inCapitals(String name) {
        return Optional.empty();
    }
}
