package glossator.site;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Sorts and files names as a language does. One is for one thread. */
public final class Alphabet {
    private final Collator collator;
    private final Locale locale;

    /** @param language BCP 47 tag */
    public Alphabet(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.collator = Collator.getInstance(locale);
    }

    /** By name as the language sorts, then by another key, so that no two are equal. */
    public <T> Comparator<T> by(Function<T, String> name, Function<T, String> then) {
        return Comparator.comparing((T value) -> sortable(name.apply(value)), collator::compare)
                .thenComparing(then);
    }

    /** The letter under which a name is filed, in capitals and without accents that the language does not sort by. */
    public String letter(String name) {
        String sortable = sortable(name);
        if (sortable.isEmpty()) {
            return "#";
        }
        int first = sortable.codePointAt(0);
        if (!Character.isLetter(first)) {
            return "#";
        }
        String letter = new String(Character.toChars(first)).toUpperCase(locale);
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        collator.setStrength(Collator.PRIMARY);
        boolean same = collator.compare(letter, base) == 0;
        collator.setStrength(Collator.TERTIARY);
        return same ? base : letter;
    }

    /** Without the quotes and signs that a name may begin with. */
    private static String sortable(String name) {
        int at = 0;
        while (at < name.length() && !Character.isLetterOrDigit(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return at == name.length() ? name : name.substring(at);
    }
}
