package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chinese: nothing is inflected; a name is a name wherever it stands. Its middle dots may be missing, as may the word for a
 * kind of thing at its end, and a particle may stand before that word.
 */
final class Chinese implements LanguageModule {
    /** Words for kinds of things that end names, with the fewest characters that are a name without them. */
    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("架构", 3),
            Map.entry("架構", 3),
            Map.entry("系统", 4),
            Map.entry("系統", 4),
            Map.entry("应用", 3),
            Map.entry("應用", 3),
            Map.entry("应用程序", 3),
            Map.entry("應用程式", 3),
            Map.entry("技术", 3),
            Map.entry("技術", 3),
            Map.entry("机制", 2),
            Map.entry("機制", 2),
            Map.entry("算法", 4),
            Map.entry("演算法", 4),
            Map.entry("结构", 4),
            Map.entry("結構", 4),
            Map.entry("方法", 4),
            Map.entry("模式", 4),
            Map.entry("模型", 3),
            Map.entry("协议", 4),
            Map.entry("協定", 4),
            Map.entry("函数", 4),
            Map.entry("函式", 4),
            Map.entry("平台", 4),
            Map.entry("工具", 4),
            Map.entry("编程", 4),
            Map.entry("程式設計", 4),
            Map.entry("性", 2),
            Map.entry("器", 4));

    /** What is left of a quality, and means no more than it says everywhere. */
    private static final Set<String> EVERYDAY = Names.words("""
            安全 可靠 可用 稳定 重要 复杂 一致 灵活 唯一 完整 持久 准确 有效 独立 敏感 特殊 可能 必要 普遍 多样 连续 统一 真实 公开 正确 合法 及时 扩展 擴展
            隔离 隔離 原子 交互 流动 通用 开放 開放 动态 動態 穩定 複雜 靈活 準確 獨立 連續 統一 真實 正確 实时 即時 相关 相關 随机 隨機 优先 全球 全面
            积极 理性 个性 系统 系統 技术 技術 综合 整体 整體 规律""");

    private static final List<String> PROVIDERS = List.of("服务提供", "服務提供", "服务供应", "服務供應");

    /** A particle parts only a name of two words. */
    private static final int SHORTEST_PARTED = 4;

    private static final String RARE = "臺裏羣啓綫爲衞牀着";
    private static final String USUAL = "台裡群啟線為衛床著";

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name.replace("·", "").replace("・", ""));
        KINDS.forEach((kind, fewest) -> {
            String rest = name.endsWith(kind) ? name.substring(0, name.length() - kind.length()) : "";
            if (rest.length() >= fewest && !EVERYDAY.contains(rest)) {
                variants.add(rest);
            }
        });
        addKinds(name, variants);
        if (isHan(name) && name.length() >= SHORTEST_PARTED) {
            addParted(name, variants);
        }
        for (String provider : PROVIDERS) {
            variants.add(name.replace(provider, provider.substring(2)));
        }
        variants.remove(name);
        return List.copyOf(variants);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.CHINESE;
    }

    // Two characters for one word are as usual in Taiwan and Hong Kong as one is elsewhere.
    @Override
    public String fold(String text) {
        int place = text.length() == 1 ? RARE.indexOf(text.charAt(0)) : -1;
        return place < 0 ? text : USUAL.substring(place, place + 1);
    }

    /** The same with less: an application is a program or not, a pair has a hyphen or none; a quality is also a degree. */
    private static void addKinds(String name, Set<String> variants) {
        variants.add(name.replace("软件开发", "开发"));
        variants.add(name.replace("軟體開發", "開發"));
        int hyphen = name.indexOf('-');
        if (hyphen > 0 && Characters.isEastAsian(name.charAt(hyphen - 1))) {
            variants.add(name.replace("-", "/"));
            variants.add(name.replace("-", ""));
        }
        variants.add(name.replace("应用程序", "应用"));
        variants.add(name.replace("應用程式", "應用"));
        if (name.endsWith("性") && name.length() > 2) {
            variants.add(name.substring(0, name.length() - 1) + "度");
        }
    }

    private static void addParted(String name, Set<String> variants) {
        int cut = name.length() - 2;
        variants.add(name.substring(0, cut) + "的" + name.substring(cut));
        if (name.length() > SHORTEST_PARTED + 2) {
            variants.add(name.substring(0, cut - 2) + "的" + name.substring(cut - 2));
        }
        if (name.length() == SHORTEST_PARTED) {
            variants.add(name.charAt(0) + "/" + name.substring(1));
        }
        int pattern = name.indexOf('式');
        if (pattern > 1 && pattern < name.length() - 2) {
            variants.add(name.substring(0, pattern) + name.substring(pattern + 1));
        }
    }

    private static boolean isHan(String name) {
        return name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
