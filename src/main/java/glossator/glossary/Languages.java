package glossator.glossary;

import java.util.List;
import java.util.Locale;

/** Finds the module for a language tag by its primary subtag. */
final class Languages {
    /** The languages with rules for their inflection or spelling, by tag. */
    static final List<String> SUPPORTED = List.of(
            "ar", "az", "bn", "ckb", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "ms", "nl",
            "pl", "ps", "pt", "ru", "th", "tr", "uk", "ur", "vi", "zh");

    private static final LanguageModule PLAIN = new LanguageModule() {
        @Override
        public boolean borrows() {
            return false;
        }
    };

    private Languages() {}

    /** The module of a BCP 47 tag; one that inflects nothing for a language that has none. */
    static LanguageModule of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return switch (locale.getLanguage()) {
            case "en" -> new English();
            case "es" -> new Spanish();
            case "fr" -> new French();
            case "de" -> new German(locale.getCountry().equals("CH"));
            case "it" -> new Italian();
            case "pt" -> new Portuguese();
            case "nl" -> new Dutch();
            case "ru" -> new Russian();
            case "uk" -> new Ukrainian();
            case "pl" -> new Polish();
            case "el" -> new Greek();
            case "tr", "az" -> new Turkish();
            case "ar" -> new Arabic();
            case "fa" -> new Persian();
            case "ur" -> new Urdu();
            case "ckb", "ps" -> new ArabicScript();
            case "he", "iw" -> new Hebrew();
            case "hi" -> new Hindi();
            case "bn" -> new Bengali();
            case "zh" -> new Chinese();
            case "ja" -> new Japanese();
            case "ko" -> new Korean();
            case "th" -> new Thai();
            case "vi" -> new Vietnamese();
            case "id", "in", "ms" -> new Indonesian();
            default -> PLAIN;
        };
    }
}
