package glossator.glossary;

import java.util.Locale;

/** Finds the module for a language tag by its primary subtag. */
final class Languages {
    private static final LanguageModule PLAIN = new LanguageModule() {};

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
            case "tr", "az" -> new Turkish();
            case "ar", "fa", "ur", "ckb", "ps" -> new Arabic(locale.getLanguage());
            case "he", "iw" -> new Hebrew();
            case "el" -> new Greek();
            case "ko" -> new Korean();
            default -> PLAIN;
        };
    }
}
