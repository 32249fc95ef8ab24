package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Japanese: nothing is inflected. Katakana words vary: the long vowel at their end (サーバ, サーバー), the middle dot between
 * their parts, and the letters for foreign sounds. Compounds vary in their joints and their last part.
 */
final class Japanese implements LanguageModule {
    private static final char LONG_VOWEL = 'ー';

    /** A shorter word loses too much with its long vowel: キー. */
    private static final int SHORTEST = 3;

    /** The shortest part of a compound that is written apart. */
    private static final int SHORTEST_PART = 2;

    /** Small letters and signs that start no part of a compound. */
    private static final String NEVER_FIRST = "ァィゥェォッャュョヮーン";

    @Override
    public List<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name.replace("・", "").replace("゠", ""));
        variants.add(name.replace("・", " "));
        Set<String> forms = new LinkedHashSet<>(List.of(name, name.replace("・", "")));
        forms.addAll(JapaneseWording.of(name.replace("・", "")));
        for (String form : forms) {
            variants.add(form);
            variants.addAll(ForeignSounds.variants(form));
            addLongVowels(form, variants);
        }
        addApart(name.replace("・", ""), variants);
        variants.remove(name);
        return List.copyOf(variants);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.JAPANESE;
    }

    /** The name with the long vowel at the end of each of its katakana words, and with none. */
    private static void addLongVowels(String name, Set<String> variants) {
        List<String> ways = List.of("");
        int from = 0;
        for (int i = 1; i <= name.length(); i++) {
            boolean ends = isKatakana(name, i - 1) && !isKatakana(name, i);
            if (!ends && i < name.length()) {
                continue;
            }
            String part = name.substring(from, i);
            List<String> longer = new ArrayList<>();
            for (String way : ways) {
                longer.add(way + part);
                otherEnd(part).forEach(other -> longer.add(way + other));
            }
            ways = longer.size() > 16 ? longer.subList(0, 16) : longer;
            from = i;
        }
        variants.addAll(ways);
    }

    private static List<String> otherEnd(String part) {
        int katakana = 0;
        while (katakana < part.length() && isKatakana(part, part.length() - 1 - katakana)) {
            katakana++;
        }
        boolean isLong = katakana > 0 && part.charAt(part.length() - 1) == LONG_VOWEL;
        if (isLong) {
            return katakana > SHORTEST ? List.of(part.substring(0, part.length() - 1)) : List.of();
        }
        return katakana >= SHORTEST && "ンッ".indexOf(part.charAt(part.length() - 1)) < 0
                ? List.of(part + LONG_VOWEL)
                : List.of();
    }

    /** The name with a middle dot, a space or a slash at each place of a katakana word where a part may begin. */
    private static void addApart(String name, Set<String> variants) {
        for (int i = SHORTEST_PART; i <= name.length() - SHORTEST_PART; i++) {
            boolean inside = true;
            for (int j = i - SHORTEST_PART; j < i + SHORTEST_PART; j++) {
                inside &= isKatakana(name, j);
            }
            if (inside && NEVER_FIRST.indexOf(name.charAt(i)) < 0) {
                variants.add(name.substring(0, i) + "・" + name.substring(i));
                variants.add(name.substring(0, i) + " " + name.substring(i));
                variants.add(name.substring(0, i) + "/" + name.substring(i));
            }
        }
    }

    private static boolean isKatakana(String name, int place) {
        return place < name.length() && Characters.isKatakana(name.charAt(place));
    }
}
