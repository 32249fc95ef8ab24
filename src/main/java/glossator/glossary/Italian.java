package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Italian: noun and adjectives agree in number; elided articles and prepositions are words. */
final class Italian implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "di", "del", "della", "dello", "dei", "degli", "delle", "da", "in", "nel", "con", "per", "su",
                    "sul", "sulla", "a", "al", "alla", "agli", "ai", "alle", "come", "contro", "senza", "tra", "fra",
                    "nella", "dal", "dalla", "e", "o", "as"),
            Set.of("il", "lo", "la", "i", "gli", "le", "un", "una", "uno"));

    private static final Complement COMPLEMENT = new Complement(
            "di", Italian::otherNumbers, Italian::articled, word -> word.endsWith("i") || word.endsWith("che"));

    /** The ends of masculine nouns in -a: sistema, programma. */
    private static final List<String> GREEK =
            List.of("stema", "tema", "blema", "hema", "gramma", "digma", "ploma", "clima", "lemma", "nema");

    /** Ends of singulars in -e, which are no plurals of words in -a. */
    private static final List<String> SINGULAR_IN_E =
            List.of("ione", "tore", "sore", "ale", "ile", "nte", "are", "ere", "ice", "ware", "base", "ore");

    /** Ends of foreign words in a mute -e, which have no plural. */
    private static final List<String> FOREIGN_IN_E = List.of(
            "ware", "tabase", "line", "cache", "file", "ervice", "node", "source", "code", "image", "storage",
            "release");

    private static final Set<String> ELIDED = Set.of(
            "l", "un", "d", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "bell", "sant", "c", "s",
            "m", "t", "v", "n", "dov", "com", "cos", "anch", "tutt", "nessun", "alcun");

    private static final WordJoints JOINTS =
            new WordJoints("auto multi micro inter sub pre post anti meta iper cyber semi super infra co web ri e");

    @Override
    public List<String> inflected(String name) {
        return Stream.of(
                        PHRASE.inflect(name, word -> List.of(plural(word))),
                        PHRASE.inflectWithLast(name, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    // Only the glossary's author knows whether "rete" and "microservizi" are one or many, so either may be the other.
    @Override
    public List<String> variants(String name) {
        return Stream.of(
                        JOINTS.variants(name, inflected(name)),
                        PHRASE.inflect(name, Italian::singulars),
                        PHRASE.inflect(name, word -> List.of(otherPlural(word))),
                        Loanwords.withForeignRest(name, PHRASE, Italian::otherNumbers),
                        Loanwords.withInvariableLast(name, PHRASE, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<String> kin(String name) {
        List<String> ways =
                COMPLEMENT.variants(name, PHRASE, word -> List.of(plural(word))).toList();
        return Stream.of(
                        new ItalianKin(this).of(name).stream(),
                        ways.stream().flatMap(way -> ItalianKin.agents(way, this).stream()),
                        ways.stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.ITALIAN;
    }

    @Override
    public boolean elides(String text, int start, int apostrophe) {
        return ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
    }

    // Where -co and -go are soft is learned word by word: amici, but carichi.
    private static String otherPlural(String word) {
        String stem = word.substring(0, word.length() - 1);
        boolean hard = word.length() > 3 && (word.endsWith("co") || word.endsWith("go"));
        return hard ? stem + (plural(word).endsWith("hi") ? "i" : "hi") : plural(word);
    }

    private static List<String> singulars(String word) {
        if (LastWord.isCapitalized(word) || word.length() < (word.endsWith("i") ? 4 : 5)) {
            return List.of(word);
        }
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'i' ->
                word.endsWith("ioni") || word.endsWith("tori") || word.endsWith("ali") || word.endsWith("ili")
                        ? List.of(stem + "e")
                        : stem.endsWith("h")
                                ? List.of(stem.substring(0, stem.length() - 1) + "o")
                                : GREEK.stream().anyMatch((stem + "a")::endsWith)
                                        ? List.of(stem + "a")
                                        : List.of(stem + "o", stem + "io", stem + "e");
            case 'e' ->
                SINGULAR_IN_E.stream().anyMatch(word::endsWith)
                        ? List.of(word)
                        : List.of((stem.endsWith("h") ? stem.substring(0, stem.length() - 1) : stem) + "a");
            default -> List.of(word);
        };
    }

    private static String plural(String word) {
        int length = word.length();
        if (LastWord.isAcronym(word) || length < 3 || word.endsWith("mente")) {
            return word;
        }
        String stem = word.substring(0, length - 1);
        String before = word.substring(length - 2, length - 1);
        boolean hard = before.equals("c") || before.equals("g");
        return switch (word.charAt(length - 1)) {
            case 'o' -> masculine(word, stem, before, hard);
            case 'e' -> FOREIGN_IN_E.stream().anyMatch(word::endsWith) ? word : stem + "i";
            case 'a' ->
                word.endsWith("ista") || GREEK.stream().anyMatch(word::endsWith)
                        ? stem + "i"
                        : feminine(word, stem, hard);
            default -> word;
        };
    }

    // -co is soft after e or i (amico, medico), as a rule.
    private static String masculine(String word, String stem, String before, boolean hard) {
        if (before.equals("i")) {
            return stem;
        }
        boolean soft = word.endsWith("ico") || word.endsWith("eco") || word.endsWith("logo");
        return hard && !soft ? stem + "hi" : stem + "i";
    }

    private static String feminine(String word, String stem, boolean hard) {
        boolean mute = word.endsWith("ccia") || word.endsWith("ggia") || word.endsWith("rcia") || word.endsWith("scia");
        if (mute) {
            return word.substring(0, word.length() - 2) + "e";
        }
        return hard ? stem + "he" : stem + "e";
    }

    private static List<String> otherNumbers(String word) {
        boolean plural = word.endsWith("i") || word.endsWith("che");
        return plural ? singulars(word) : List.of(plural(word));
    }

    /** The preposition di with the articles that a noun may have by its ending and its first letters. */
    private static List<String> articled(String word, boolean plural) {
        boolean vowel = "aeiou".indexOf(word.charAt(0)) >= 0;
        boolean impure = word.startsWith("z")
                || word.startsWith("ps")
                || word.startsWith("gn")
                || word.startsWith("s") && "aeiou".indexOf(word.charAt(1)) < 0;
        if (plural) {
            return word.endsWith("ioni") || word.endsWith("che")
                    ? List.of("delle ")
                    : List.of(vowel || impure ? "degli " : "dei ");
        }
        if (vowel) {
            return List.of("dell'");
        }
        return switch (word.charAt(word.length() - 1)) {
            case 'a', 'à' -> List.of("della ");
            case 'o' -> List.of(impure ? "dello " : "del ");
            default -> word.endsWith("ione") ? List.of("della ") : List.of();
        };
    }
}
