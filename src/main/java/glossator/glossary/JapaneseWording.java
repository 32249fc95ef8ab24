package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other wordings of Japanese compounds: a particle before their last part, no last part where it only tells the kind of
 * thing, fewer of the kana that write the end of a verb.
 */
final class JapaneseWording {
    /** Last parts that tell the kind of thing, with the fewest letters that are a name without them. */
    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("アーキテクチャー", 3),
            Map.entry("アーキテクチャ", 3),
            Map.entry("アプリケーション", 6),
            Map.entry("アプリ", 6),
            Map.entry("システム", 7),
            Map.entry("ソフトウェア", 7),
            Map.entry("技術", 5),
            Map.entry("詐欺", 5),
            Map.entry("攻撃", 6),
            Map.entry("機構", 5),
            Map.entry("関数", 6),
            Map.entry("方式", 4),
            Map.entry("方法", 4),
            Map.entry("手法", 4),
            Map.entry("アルゴリズム", 4),
            Map.entry("モデル", 6),
            Map.entry("プログラミング", 7),
            Map.entry("性", 3));

    /** Last parts of many names, before which a particle may stand. */
    private static final List<String> HEADS = List.of(
            "オーケストレーション",
            "アーキテクチャ",
            "アプリケーション",
            "システム",
            "サービス",
            "ネットワーク",
            "インフラストラクチャ",
            "デプロイメント",
            "スケーリング",
            "コンピューティング",
            "管理",
            "設計",
            "運用",
            "監視",
            "開発",
            "処理",
            "学習",
            "試験",
            "テスト",
            "モデル",
            "プログラミング",
            "セキュリティ",
            "エンジニアリング",
            "ストレージ",
            "データベース",
            "呼び出し",
            "読み込み",
            "書き込み",
            "割り当て",
            "切り替え");

    /** Endings of words that take な before a noun. */
    private static final List<String> ADJECTIVES = List.of("ック", "ブル", "ィブ", "レス", "ブ", "的");

    private static final String INFLECTED = "いきぎしちにびみりえけげせてねべめれ";

    private static final String NUMERALS = "一二三四五六七八九";
    private static final String COUNTED = "要段次層者相進分重因";

    private JapaneseWording() {}

    /** The other wordings of a name without middle dots. */
    static Set<String> of(String name) {
        Set<String> wordings = new LinkedHashSet<>();
        KINDS.forEach((kind, fewest) -> {
            int rest = name.length() - kind.length();
            if (name.endsWith(kind) && rest >= fewest) {
                wordings.add(name.substring(0, rest));
            }
        });
        HEADS.stream().filter(name::endsWith).forEach(head -> addParted(name, head, wordings));
        addBehindKatakana(name, wordings);
        addKinds(name, wordings);
        addNumeral(name, wordings);
        for (String wording : List.copyOf(wordings)) {
            addShortVerbs(wording, wordings);
        }
        addShortVerbs(name, wordings);
        wordings.remove(name);
        return wordings;
    }

    private static void addParted(String name, String head, Set<String> wordings) {
        String first = name.substring(0, name.length() - head.length());
        if (first.length() < 2) {
            return;
        }
        wordings.add(first + "の" + head);
        if (ADJECTIVES.stream().anyMatch(first::endsWith)) {
            wordings.add(first + "な" + head);
        }
        boolean scripts = !Characters.isKatakana(first.charAt(first.length() - 1))
                && Characters.isKatakana(head.charAt(0))
                && "型的化性".indexOf(first.charAt(first.length() - 1)) < 0;
        if (scripts) {
            wordings.add(first + "型" + head);
        }
    }

    /** A particle before the Chinese word that a katakana word is put before: ゼロデイの脆弱性. */
    private static void addBehindKatakana(String name, Set<String> wordings) {
        int cut = name.length();
        while (cut > 0 && isHan(name, cut - 1)) {
            cut--;
        }
        boolean behind = cut > 2 && name.length() - cut > 1 && Characters.isKatakana(name.charAt(cut - 1));
        if (behind) {
            wordings.add(name.substring(0, cut) + "の" + name.substring(cut));
        }
    }

    /** A number at the start in figures, or in letters: 二要素, 2要素. */
    private static void addNumeral(String name, Set<String> wordings) {
        if (name.length() < 3 || COUNTED.indexOf(name.charAt(1)) < 0) {
            return;
        }
        int letter = NUMERALS.indexOf(name.charAt(0));
        int figure = name.charAt(0) - '1';
        if (letter >= 0) {
            wordings.add((letter + 1) + name.substring(1));
        } else if (figure >= 0 && figure < NUMERALS.length()) {
            wordings.add(NUMERALS.charAt(figure) + name.substring(1));
        }
    }

    private static void addKinds(String name, Set<String> wordings) {
        wordings.add(name.replace("アプリケーション", "アプリ"));
        wordings.add(name.replace("サービスプロバイダ", "プロバイダ"));
        wordings.add(name.replace("サービス事業者", "事業者"));
        wordings.add(name.replace("ソフトウェア開発", "開発"));
        if (name.endsWith("メント") && name.length() > 6) {
            wordings.add(name.substring(0, name.length() - 3));
        }
        // What can be done, and what it can be done to: スケーラビリティ, スケーラブル.
        if (name.endsWith("ビリティ") || name.endsWith("ビリティー")) {
            wordings.add(name.substring(0, name.lastIndexOf("ビリティ")) + "ブル");
        }
        if (name.endsWith("ライゼーション")) {
            wordings.add(name.substring(0, name.length() - 6) + "イズ");
        }
        if (name.startsWith("自動") && name.length() > 4 && Characters.isKatakana(name.charAt(2))) {
            wordings.add("オート" + name.substring(2));
        }
        if (name.startsWith("オート") && name.length() > 6) {
            wordings.add("自動" + name.substring(3));
        }
        int quality = name.indexOf('的');
        if (quality > 1 && quality < name.length() - 2) {
            wordings.add(name.substring(0, quality) + name.substring(quality + 1));
            wordings.add(name.substring(0, quality) + "的な" + name.substring(quality + 1));
        }
    }

    /** 組み込み is also 組込み and 組込. */
    private static void addShortVerbs(String name, Set<String> wordings) {
        for (int i = 1; i + 2 < name.length(); i++) {
            boolean verbs = isHan(name, i - 1) && isEnding(name, i) && isHan(name, i + 1) && isEnding(name, i + 2);
            if (verbs) {
                String first = name.substring(0, i) + name.charAt(i + 1);
                wordings.add(first + name.substring(i + 2));
                wordings.add(first + name.substring(i + 3));
            }
        }
    }

    private static boolean isEnding(String name, int place) {
        return INFLECTED.indexOf(name.charAt(place)) >= 0;
    }

    private static boolean isHan(String name, int place) {
        return Character.UnicodeScript.of(name.charAt(place)) == Character.UnicodeScript.HAN;
    }
}
