package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sounds of foreign words that katakana writes in more than one way. */
final class ForeignSounds {
    /** Spellings of a sound, the newer first. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("ヴァ", "バ"),
            List.of("ヴィ", "ビ"),
            List.of("ヴェ", "ベ"),
            List.of("ヴォ", "ボ"),
            List.of("ヴ", "ブ"),
            List.of("ウェ", "ウエ"),
            List.of("ウィ", "ウイ"),
            List.of("ウォ", "ウオ"),
            List.of("クォ", "クオ"),
            List.of("ディ", "デ"),
            List.of("イア", "イヤ"),
            List.of("ゲージ", "ゲイジ"),
            List.of("ェース", "ェイス"),
            List.of("ウェア", "ウエア"),
            List.of("レーヤ", "レイヤ"),
            List.of("メンテ", "メインテ"),
            List.of("データ", "データー"),
            List.of("シェア", "シエア"));

    /** Ends of words for doers and tools, whose long vowel may be missing within a compound too. */
    private static final String BEFORE_LONG = "タバザサダラマカャ";

    private static final char LONG_VOWEL = 'ー';

    private ForeignSounds() {}

    /** The name with one sound in another spelling, wherever it has it, or with one long vowel more or less. */
    static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        for (List<String> spellings : SPELLINGS) {
            boolean newer = name.contains(spellings.get(0));
            variants.add(name.replace(spellings.get(0), spellings.get(1)));
            // Back to a voiced lip sound would be a guess: most words with バ have no other spelling.
            if (!newer && spellings.get(0).charAt(0) != 'ヴ') {
                variants.add(name.replace(spellings.get(1), spellings.get(0)));
            }
        }
        for (int i = 1; i < name.length() - 2; i++) {
            if (name.charAt(i) == LONG_VOWEL && BEFORE_LONG.indexOf(name.charAt(i - 1)) >= 0) {
                variants.add(name.substring(0, i) + name.substring(i + 1));
            }
        }
        variants.addAll(lengthened(name));
        variants.remove(name);
        return variants;
    }

    /** The name with a long vowel after one of its parts that may have one: サーバレス, サーバーレス. */
    private static Set<String> lengthened(String name) {
        Set<String> longer = new LinkedHashSet<>();
        for (int i = 2; i < name.length() - 1; i++) {
            boolean before = "タバザダ".indexOf(name.charAt(i - 1)) >= 0 && name.charAt(i - 2) == LONG_VOWEL;
            if (before && Characters.isKatakana(name.charAt(i)) && name.charAt(i) != LONG_VOWEL) {
                longer.add(name.substring(0, i) + LONG_VOWEL + name.substring(i));
            }
        }
        return longer;
    }
}
