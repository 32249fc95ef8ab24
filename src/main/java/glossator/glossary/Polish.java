package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Polish: all cases and both numbers of the head noun and of the adjectives before and behind it. */
final class Polish implements LanguageModule {
    private static final Set<String> PREPOSITIONS =
            Names.words("w we na z ze do po o od za pod nad przy dla bez przez między i a oraz lub albo jako nie u");

    private static final DeclinedPhrase PHRASE =
            new DeclinedPhrase(UnicodeScript.LATIN, PREPOSITIONS, Polish::adjective, PolishNoun::paradigm, true);

    private static final WordJoints JOINTS =
            new WordJoints("auto multi mikro mini meta inter super hiper cyber web sub samo");

    private static final List<String> ADJECTIVE_STEMS = List.of(
            "n", "ow", "iw", "sk", "ck", "ok", "bk", "lk", "tk", "kk", "ąc", "cz", "t", "ł", "ższ", "jsz", "psz", "ż",
            "ług", "drug", "ward", "łod", "obr", "łab", "rub");

    @Override
    public List<String> inflected(String name) {
        return PHRASE.inflected(name).stream().filter(form -> form.length() > 2).toList();
    }

    @Override
    public List<String> variants(String name) {
        return JOINTS.variants(name);
    }

    @Override
    public List<String> kin(String name) {
        return PolishKin.of(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.POLISH;
    }

    // Foreign names may take their endings behind an apostrophe: API'u.
    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        return apostrophe > start && end - apostrophe <= 5 ? apostrophe : end;
    }

    private static Optional<Declension> adjective(String word) {
        if (word.length() < 5) {
            return Optional.empty();
        }
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        boolean velar = stem.endsWith("k") || stem.endsWith("g");
        if (last == 'e' && stem.endsWith("i") && (stem.endsWith("ki") || stem.endsWith("gi"))) {
            return Optional.of(Declension.of(
                    stem.substring(0, stem.length() - 1),
                    "ie,i,a iego,iej iemu,iej ie,i,ą im,ą im,iej ie ich im ie,ich imi ich"));
        }
        if (ADJECTIVE_STEMS.stream().noneMatch(stem::endsWith)) {
            return Optional.empty();
        }
        String plural = velar ? " ie ich im ie,ich imi ich" : " e ych ym e,ych ymi ych";
        return switch (last) {
            case 'y' -> Optional.of(Declension.of(stem, "y ego emu y,ego ym ym" + plural));
            case 'i' ->
                velar ? Optional.of(Declension.of(stem, "i iego iemu i,iego im im" + plural)) : Optional.empty();
            case 'a' -> Optional.of(Declension.of(stem, (velar ? "a iej iej ą ą iej" : "a ej ej ą ą ej") + plural));
            case 'e' -> Optional.of(Declension.of(stem, "e,y,a ego,ej emu,ej e,y,ą ym,ą ym,ej" + plural));
            default -> Optional.empty();
        };
    }
}
