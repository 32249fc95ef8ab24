package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Japanese: nothing is inflected. Katakana words vary: the long vowel at their end (サーバ, サーバー), the middle dot between
 * their parts, and the letters for foreign sounds. Compounds vary in their joints and their last part.
 */
final class Japanese implements LanguageModule {
    /** The shortest part of a compound that is written apart. */
    private static final int SHORTEST_PART = 2;

    /** The shortest of three parts, and the longest word that is taken for three: longer ones have too many ways. */
    private static final int SHORTEST_OF_THREE = 3;

    private static final int LONGEST_IN_THREE = 15;

    /** Small letters and signs that start no part of a compound. */
    private static final String NEVER_FIRST = "ァィゥェォッャュョヮーン";

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        String joined = name.replace("・", "").replace("゠", "");
        variants.add(joined);
        variants.add(name.replace("・", " "));
        variants.addAll(JapaneseWording.of(joined));
        addApart(joined, variants);
        addInThree(joined, variants);
        variants.remove(name);
        return List.copyOf(variants);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.JAPANESE;
    }

    @Override
    public String fold(String text) {
        return ForeignSounds.folded(text);
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

    /** A long katakana word with middle dots between three parts. */
    private static void addInThree(String name, Set<String> variants) {
        boolean katakana = name.chars().allMatch(Characters::isKatakana) && name.length() <= LONGEST_IN_THREE;
        for (int i = SHORTEST_OF_THREE; katakana && i <= name.length() - 2 * SHORTEST_OF_THREE; i++) {
            for (int j = i + SHORTEST_OF_THREE; j <= name.length() - SHORTEST_OF_THREE; j++) {
                boolean parts = NEVER_FIRST.indexOf(name.charAt(i)) < 0 && NEVER_FIRST.indexOf(name.charAt(j)) < 0;
                if (parts) {
                    variants.add(name.substring(0, i) + "・" + name.substring(i, j) + "・" + name.substring(j));
                }
            }
        }
    }

    private static boolean isKatakana(String name, int place) {
        return place < name.length() && Characters.isKatakana(name.charAt(place));
    }
}
