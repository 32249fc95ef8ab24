package glossator.glossary;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Greek: cases and numbers of the head and of what agrees with it; capitals lose their accents. */
final class Greek implements LanguageModule {
    private static final Set<String> PREPOSITIONS = Names.words(
            "του της των τον την το τα τις τους σε στο στη στην στον στα στις στους με για από ως και ή προς κατά χωρίς");

    /** Endings that a word behind the head has as its complement: they are genitives. */
    private static final List<String> GENITIVES = List.of("ων", "ών", "ου", "ού", "ης", "ής", "εως", "ατος");

    private static final Set<String> APPOSITIONS = Set.of("ως", "σαν");

    private static final String ACCENTED = "άέήίόύώ";
    private static final String PLAIN = "αεηιουω";

    @Override
    public List<String> inflected(String name) {
        String[] words = name.split(" ");
        int agreeing = agreeing(words);
        if (agreeing == 0) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>(inflected(name, words, agreeing));
        boolean complement = agreeing > 1 && isComplement(words[agreeing - 1]);
        if (complement) {
            forms.addAll(inflected(name, words, agreeing - 1));
        }
        // What a thing is taken as stands in its case or as an object: υποδομή ως κώδικα.
        boolean apposed = words.length > 2 && APPOSITIONS.contains(words[words.length - 2]);
        if (apposed) {
            String object = GreekNoun.forms(Names.small(words[words.length - 1]), 2, true)
                    .get(0);
            for (String form : List.copyOf(forms)) {
                forms.add(form.substring(0, form.lastIndexOf(' ') + 1) + object);
            }
            forms.add(name.substring(0, name.lastIndexOf(' ') + 1) + object);
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    /** Whether a word may be a genitive though it has the ending of a nominative too. */
    private static boolean isComplement(String word) {
        return word.endsWith("ίας")
                || word.endsWith("είας")
                || word.endsWith("σης")
                || word.endsWith("άς")
                || word.endsWith("ας");
    }

    private static List<String> inflected(String name, String[] words, int agreeing) {
        String rest = agreeing == words.length
                ? ""
                : " " + String.join(" ", List.of(words).subList(agreeing, words.length));
        Set<String> forms = new LinkedHashSet<>();
        for (int place = 0; place < GreekNoun.PLACES; place++) {
            Set<String> ways = new LinkedHashSet<>(Set.of(""));
            for (int i = 0; i < agreeing; i++) {
                ways = extended(ways, words[i], GreekNoun.forms(Names.small(words[i]), place, i == agreeing - 1));
            }
            ways.forEach(way -> forms.add(way + rest));
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    @Override
    public List<String> kin(String name) {
        return GreekKin.of(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.GREEK;
    }

    // A word of three syllables or more has a second accent before an enclitic: η επεκτασιμότητά τους.
    @Override
    public String fold(String text) {
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            int accent = ACCENTED.indexOf(text.charAt(i));
            if (accent >= 0 && first >= 0) {
                return text.substring(0, i) + PLAIN.charAt(accent) + text.substring(i + 1);
            }
            first = accent >= 0 ? i : first;
        }
        return text;
    }

    @Override
    public Optional<String> inCapitals(String name) {
        String apart = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        // The diaeresis stays: it parts two vowels.
        apart.codePoints().filter(c -> !Characters.isMark(c) || c == 0x308).forEach(out::appendCodePoint);
        String plain = Normalizer.normalize(out, Normalizer.Form.NFC);
        return plain.equals(name.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.of(plain);
    }

    private static Set<String> extended(Set<String> ways, String word, List<String> forms) {
        Set<String> longer = new LinkedHashSet<>();
        for (String way : ways) {
            for (String form : forms) {
                longer.add((way.isEmpty() ? "" : way + " ") + LastWord.inCaseOf(word, form));
            }
        }
        return longer;
    }

    /** How many words from the first agree with the head, which is the last of them. */
    private static int agreeing(String[] words) {
        int count = 0;
        while (count < words.length && isDeclined(words[count], count == 0)) {
            count++;
        }
        return count;
    }

    private static boolean isDeclined(String word, boolean first) {
        boolean greek = word.length() > 2
                && !LastWord.isAcronym(word)
                && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.GREEK;
        return greek
                && !PREPOSITIONS.contains(Names.small(word))
                && (first || GENITIVES.stream().noneMatch(word::endsWith));
    }
}
