package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plurals that Arabic makes by changing a word's inside. A pattern has a digit for each root letter: {@code 12ا3}. Where
 * a singular may have several plurals, all are written out: the wrong ones are no words.
 */
final class ArabicPlurals {
    private static final String[][] PATTERNS = {
        {"1ا23", "1وا23"},
        {"1ا23ة", "1وا23"},
        {"12ا3", "أ123ة"},
        {"123", "أ12ا3"},
        {"12ي3ة", "12ائ3"},
        {"12ا3ة", "12ائ3"},
        {"1234", "12ا34"},
        {"123ا4", "12ا3ي4"},
        {"123و4", "12ا3ي4"},
        {"123ي4", "12ا3ي4"}
    };

    /** Plurals of no pattern, or of one that most words do not follow. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("عقدة", "عقد"),
            Map.entry("نسخة", "نسخ"),
            Map.entry("حزمة", "حزم"),
            Map.entry("كتلة", "كتل"),
            Map.entry("خطة", "خطط"),
            Map.entry("صورة", "صور"),
            Map.entry("قيمة", "قيم"),
            Map.entry("نقطة", "نقاط"),
            Map.entry("مهمة", "مهام"),
            Map.entry("دالة", "دوال"),
            Map.entry("أداة", "أدوات"),
            Map.entry("قناة", "قنوات"),
            Map.entry("طريقة", "طرق"),
            Map.entry("سلسلة", "سلاسل"),
            Map.entry("مشكلة", "مشاكل"),
            Map.entry("سحابة", "سحب"),
            Map.entry("إطار", "أطر"),
            Map.entry("جدار", "جدران"),
            Map.entry("كتاب", "كتب"),
            Map.entry("برنامج", "برامج"),
            Map.entry("نموذج", "نماذج"),
            Map.entry("دين", "ديون"),
            Map.entry("سوق", "أسواق"),
            Map.entry("باب", "أبواب"),
            Map.entry("خطأ", "أخطاء"),
            Map.entry("جزء", "أجزاء"),
            Map.entry("مدير", "مدراء"),
            Map.entry("هجوم", "هجمات"),
            Map.entry("رمز", "رموز"),
            Map.entry("حقل", "حقول"),
            Map.entry("فرع", "فروع"),
            Map.entry("حد", "حدود"),
            Map.entry("خط", "خطوط"),
            Map.entry("نص", "نصوص"),
            Map.entry("حل", "حلول"),
            Map.entry("صف", "صفوف"),
            Map.entry("بند", "بنود"),
            Map.entry("عرض", "عروض"),
            Map.entry("قيد", "قيود"),
            Map.entry("شرط", "شروط"),
            Map.entry("سهم", "أسهم"),
            Map.entry("سعر", "أسعار"),
            Map.entry("بنك", "بنوك"),
            Map.entry("حزب", "أحزاب"),
            Map.entry("عميل", "عملاء"),
            Map.entry("وكيل", "وكلاء"),
            Map.entry("شريك", "شركاء"));

    private static final String NO_ROOT = "اةىآأإئؤ";

    private ArabicPlurals() {}

    /** What may be the plural of a word without an article. */
    static Set<String> plurals(String singular) {
        if (IRREGULAR.containsKey(singular)) {
            return Set.of(IRREGULAR.get(singular));
        }
        Set<String> plurals = new LinkedHashSet<>();
        for (String[] pattern : PATTERNS) {
            boolean verbal = singular.startsWith("ت") && singular.length() > 4;
            if (!verbal) {
                put(singular, pattern[0], pattern[1], plurals);
            }
        }
        return plurals;
    }

    /** What a word without an article may be the plural of. */
    static Set<String> singulars(String plural) {
        Set<String> singulars = new LinkedHashSet<>();
        IRREGULAR.forEach((one, many) -> {
            if (many.equals(plural)) {
                singulars.add(one);
            }
        });
        // Verbal nouns have the shape of plurals: a form of تكامل would be a verb.
        if (!plural.startsWith("ت")) {
            for (String[] pattern : PATTERNS) {
                put(plural, pattern[1], pattern[0], singulars);
            }
        }
        return singulars;
    }

    /** Whether a word is a passive participle, which may be an adjective with a complement: مفتوح المصدر. */
    static boolean isParticiple(String word) {
        return !root(word, "م12و3").isEmpty();
    }

    private static void put(String word, String from, String to, Set<String> words) {
        List<Character> root = root(word, from);
        if (root.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder(to.length());
        for (int i = 0; i < to.length(); i++) {
            char c = to.charAt(i);
            out.append(c >= '1' && c <= '4' ? root.get(c - '1') : c);
        }
        words.add(out.toString());
    }

    /** The root letters of a word of a pattern; empty if it is of another. */
    private static List<Character> root(String word, String pattern) {
        List<Character> root = new ArrayList<>(4);
        boolean fits = word.length() == pattern.length();
        for (int i = 0; fits && i < word.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '1' && c <= '4') {
                fits = NO_ROOT.indexOf(word.charAt(i)) < 0;
                root.add(word.charAt(i));
            } else {
                fits = c == word.charAt(i);
            }
        }
        return fits ? root : List.of();
    }
}
