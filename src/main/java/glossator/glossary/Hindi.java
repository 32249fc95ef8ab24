package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hindi: the oblique and the plural of the last word, of English loans the English plural too; postpositions stand apart.
 * The dots under letters are often left out, and a nasal before a consonant of its own kind is a letter or a dot.
 */
final class Hindi implements LanguageModule {
    private static final char NUKTA = '\u093C';
    private static final char VIRAMA = '\u094D';
    private static final char ANUSVARA = '\u0902';
    private static final char CANDRABINDU = '\u0901';

    /** Letters that are others without their dot. */
    private static final String DOTTED = "डढ";

    private static final String NASALS = "ङञणनम";
    private static final String STOPS = "कखगघचछजझटठडढतथदधपफबभसशव";
    private static final String LABIALS = "पफबभ";

    private static final GenericHead KINDS = new GenericHead(Set.of("आर्किटेक्चर", "वास्तुकला"), false, 8, 1);

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> inflected(String name) {
        if (name.length() < 3 || Character.UnicodeScript.of(name.charAt(0)) != Character.UnicodeScript.DEVANAGARI) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        char last = name.charAt(name.length() - 1);
        switch (last) {
            case 'ा' -> {
                forms.addAll(Suffixes.instead(name, "ा", List.of("े", "ों")));
                forms.addAll(Suffixes.on(name, List.of("ओं", "एं")));
            }
            case 'ी', 'ि' ->
                forms.addAll(Suffixes.instead(name, name.substring(name.length() - 1), List.of("ियां", "ियों")));
            case 'ू', 'ु' ->
                forms.addAll(Suffixes.instead(name, name.substring(name.length() - 1), List.of("ुओं", "ुएं")));
            default -> addOfConsonant(name, last, forms);
        }
        forms.addAll(singulars(name));
        return forms;
    }

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(KINDS.dropped(name));
        variants.addAll(List.of(
                name.replace("ऑ", "आ").replace("ॉ", "ा"),
                joined(name),
                name.replace("डेटा", "डाटा"),
                name.replace("डाटा", "डेटा"),
                SpokenLetters.DEVANAGARI.spelled(name),
                name.endsWith("ीकरण") && name.length() > 7 ? name.substring(0, name.length() - 3) + "कृत" : name));
        return variants.stream()
                .filter(variant -> !variant.equals(name))
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.HINDI;
    }

    @Override
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean nasal = NASALS.indexOf(c) >= 0 && isBeforeOwnKind(text, i);
            if (nasal) {
                out.append(ANUSVARA);
                i++;
            } else if (c != NUKTA || i > 0 && DOTTED.indexOf(text.charAt(i - 1)) >= 0) {
                out.append(c == CANDRABINDU ? ANUSVARA : c);
            }
        }
        return out.toString();
    }

    /** Two words of a loan as one: फायर वॉल, फायरवॉल. */
    private static String joined(String name) {
        int space = name.indexOf(' ');
        boolean pair = space > 2 && space == name.lastIndexOf(' ') && name.length() - space > 2;
        return pair ? name.replace(" ", "") : name;
    }

    private static boolean isBeforeOwnKind(String text, int place) {
        if (place + 2 >= text.length() || place == 0 || text.charAt(place + 1) != VIRAMA) {
            return false;
        }
        char stop = text.charAt(place + 2);
        boolean labial = LABIALS.indexOf(stop) >= 0;
        return text.charAt(place) == 'म' ? labial : STOPS.indexOf(stop) >= 0;
    }

    // The oblique plural of a single word is left to its author, since the ending makes other words of short ones.
    private static void addOfConsonant(String name, char last, List<String> forms) {
        if (!Character.isLetter(last)) {
            return;
        }
        forms.add(name + ("सशजच".indexOf(last) >= 0 ? "ेज" : VIRAMA + "स"));
        if (name.indexOf(' ') > 0) {
            forms.add(name + "ों");
        }
        if (name.length() > 3) {
            forms.add(name + "ें");
        }
    }

    /** The singular of a headword in the plural, a Hindi or an English one. */
    private static List<String> singulars(String name) {
        for (String ending : List.of("सेज", "सेज़", "शेज", "जेज")) {
            if (name.endsWith(ending)) {
                return List.of(name.substring(0, name.length() - ending.length() + 1));
            }
        }
        if (name.endsWith("्स") && name.length() > 4) {
            return List.of(name.substring(0, name.length() - 2));
        }
        if (name.endsWith("ियाँ") || name.endsWith("ियां")) {
            return Suffixes.instead(name, name.substring(name.length() - 4), List.of("ी", "ि"));
        }
        boolean feminine = name.endsWith("एँ") || name.endsWith("एं") || name.endsWith("ें");
        return feminine && name.length() > 4 ? List.of(name.substring(0, name.length() - 2)) : List.of();
    }
}
