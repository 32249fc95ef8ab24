package glossator.site;

import glossator.source.Problem;
import glossator.yaml.Located;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks BCP 47 tags, and reads what pages need of them. */
public final class LanguageTags {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");

    private LanguageTags() {}

    static boolean isTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isBlank();
        } catch (IllformedLocaleException none) {
            return false;
        }
    }

    static List<Problem> check(Located<String> tag) {
        if (isTag(tag.value())) {
            return List.of();
        }
        return List.of(tag.source()
                .error("bad-language", tag.span(), "\"" + tag.value() + "\" is not a language tag")
                .hint("write it as BCP 47 has it: en, es, pt-BR, zh-Hans"));
    }

    /** The language alone, without region or script. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** The direction in which it is written: ltr or rtl. */
    public static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(primary(tag)) ? "rtl" : "ltr";
    }
}
