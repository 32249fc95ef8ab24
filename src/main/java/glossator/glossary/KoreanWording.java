package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other ways to write a Korean name: spaces between its words are a matter of taste, loan words have more than one
 * spelling, and a word for the kind of thing may be missing.
 */
final class KoreanWording {
    /** A part that is written apart has so many syllables. */
    private static final int SHORTEST_PART = 2;

    /** A shorter word is hardly two. */
    private static final int SHORTEST_COMPOUND = 4;

    private static final GenericHead KINDS =
            new GenericHead(Set.of("아키텍처", "시스템", "애플리케이션", "앱", "어플리케이션", "기술", "프로그래밍"), false, 5, 1);

    /** Spellings of one sound or one loan word: the standard one, and one that is as frequent. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("애플리케이션", "어플리케이션"),
            List.of("애플리케이션", "앱"),
            List.of("아키텍처", "아키텍쳐"),
            List.of("메시", "메쉬"),
            List.of("캐시", "캐쉬"),
            List.of("해시", "해쉬"),
            List.of("컨테이너", "콘테이너"),
            List.of("데이터", "데이타"),
            List.of("센터", "센타"),
            List.of("엣지", "에지"),
            List.of("메시지", "메세지"),
            List.of("러닝", "런닝"),
            List.of("디렉터리", "디렉토리"),
            List.of("리포지터리", "리포지토리"));

    private KoreanWording() {}

    /** The other ways to write a name. */
    static List<String> of(String name) {
        Set<String> ways = new LinkedHashSet<>();
        ways.addAll(KINDS.dropped(name));
        ways.add(name.replace(" 서비스 제공", " 제공").replace(" 서비스 공급", " 공급"));
        ways.add(name.replace("적 ", " "));
        ways.add(name.replace(" 소프트웨어 개발", " 개발"));
        ways.add(name.replace('-', '/'));
        for (List<String> spellings : SPELLINGS) {
            ways.add(name.replace(spellings.get(0), spellings.get(1)));
            ways.add(name.replace(spellings.get(1), spellings.get(0)));
        }
        addJoined(name, ways);
        addApart(name, ways);
        ways.remove(name);
        return List.copyOf(ways);
    }

    /** The name with all its words joined, and with each two of them. */
    private static void addJoined(String name, Set<String> ways) {
        ways.add(joined(name, 0, name.length()));
        for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1)) {
            ways.add(joined(name, i, i + 1));
        }
    }

    private static String joined(String name, int from, int to) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i >= from && i < to && i > 0 && i + 1 < name.length();
            boolean dropped = inside
                    && name.charAt(i) == ' '
                    && (Characters.isHangul(name.charAt(i - 1)) || Characters.isHangul(name.charAt(i + 1)));
            if (!dropped) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    /** A single word in two, and a Latin one apart from what follows it. */
    private static void addApart(String name, Set<String> ways) {
        boolean single = name.length() >= SHORTEST_COMPOUND && name.chars().allMatch(Characters::isHangul);
        for (int i = SHORTEST_PART; single && i <= name.length() - SHORTEST_PART; i++) {
            ways.add(name.substring(0, i) + " " + name.substring(i));
        }
        for (int i = 1; i < name.length(); i++) {
            boolean scripts = name.charAt(i - 1) < 0x80 && Character.isLetterOrDigit(name.charAt(i - 1));
            if (scripts && Characters.isHangul(name.charAt(i))) {
                ways.add(name.substring(0, i) + " " + name.substring(i));
            }
        }
    }
}
