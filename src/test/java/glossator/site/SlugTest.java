package glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.PortableName;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a stranger calls something, its address stays inside, and is one on every system. */
class SlugTest {
    private static final int STRINGS = Integer.getInteger("property.paths", 100_000);

    /** What paths, shells, encodings and file systems treat unlike other characters. */
    private static final String[] PIECES = {
        "..",
        ".",
        "/",
        "\\",
        "//",
        "%2e",
        "%2F",
        "%00",
        "\0",
        "\n",
        "\r",
        "\u001b",
        " ",
        "\t",
        "~",
        "-",
        "--",
        ":",
        "CON",
        "nul",
        "aux.",
        "COM1",
        "lpt9",
        "index.html",
        ".git",
        ".glossator",
        "a",
        "A",
        "é",
        "e\u0301",
        "ß",
        "ss",
        "ı",
        "İ",
        "I",
        "ﬁ",
        "Ⅷ",
        "字",
        "🚨",
        "\u202E",
        "\u200D",
        "\uFEFF",
        "\uD800",
        "\uDFFF",
        "\uFFFF",
        "𞤀",
        "\u1C89",
        "x".repeat(130),
        "?",
        "*",
        "|",
        "<",
        "\""
    };

    private static String random(Random random) {
        StringBuilder out = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) == 0) {
                out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                out.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return out.toString();
    }

    @Test
    void everyNameMakesAPlainSlugOrNone() {
        long seed = Long.getLong("property.seed", System.nanoTime());
        System.out.println("SlugTest: -Dproperty.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < STRINGS; i++) {
            String name = random(random);
            String slug = Slug.of(name);
            assertThat(slug.isEmpty() || Slug.isValid(slug))
                    .as("\"%s\" makes the slug \"%s\" (seed %d)", name, slug, seed)
                    .isTrue();
            assertThat(Slug.of(slug)).as("%s again", slug).isEqualTo(slug);
        }
    }

    @Test
    void whateverPassesForAnAddressIsOneOnEverySystem() {
        long seed = Long.getLong("property.seed", System.nanoTime());
        System.out.println("SlugTest: -Dproperty.seed=" + seed);
        Random random = new Random(seed);
        int paths = 0;
        for (int i = 0; i < STRINGS; i++) {
            String written = "/" + random(random);
            if (SitePath.isPath(written)) {
                paths++;
                String file = new SitePath(written).file();
                assertThat(file)
                        .as("\"%s\" (seed %d)", written, seed)
                        .matches("[A-Za-z0-9._~ ()@+,=/-]{1,1000}")
                        .doesNotMatch(
                                "(?i)(.*/)?(\\.{1,2}|.*[. ]|(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?|\\.glossator.*)(/.*)?")
                        .doesNotContain("//")
                        .doesNotStartWith("/")
                        .doesNotEndWith("/");
            }
        }
        assertThat(paths).isGreaterThan(STRINGS / 100);
    }

    @ParameterizedTest
    @CsvSource({
        "The Raid!, the-raid",
        "Straße, strasse",
        "STRASSE, strasse",
        "İstanbul, istanbul",
        "Işık, isik",
        "café, cafe",
        "CON, con-1",
        "Nul, nul-1",
        "Ελλάδα, ellada",
        "字, u5b57",
        "../../etc/passwd, etc-passwd",
        "a/b\\c%2Fd, a-b-c-2fd",
    })
    void aSlugIsMadeOfWhatANameSays(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void aCharacterThatOneJdkKnowsAndAnotherDoesNotMakesOneSlug() {
        // U+1C89 has a small letter since Unicode 16, U+1E4D0 is a letter since 15; JDK 17 knows 13.
        assertThat(Slug.of("a \u1C89 \uD839\uDCD0")).isEqualTo("a-u1c89-u1e4d0");
    }

    @Test
    void longNamesThatBeginAlikeDoNotMeet() {
        String one = Slug.of("word ".repeat(60) + "one");
        String other = Slug.of("word ".repeat(60) + "other");
        assertThat(one).isNotEqualTo(other).hasSizeLessThanOrEqualTo(120);
        assertThat(Slug.isValid(one)).isTrue();
    }

    @Test
    void namesThatDifferForOneSystemDifferForAll() {
        for (String name :
                new String[] {"a.", "a ", "con", "CON.txt", "a:b", "é", "ß", "..", "", ".glossator", "a\\b", "a\0"}) {
            assertThat(PortableName.isName(name)).as(name).isFalse();
        }
        for (String name : new String[] {"a", ".well-known", "-rf", "A b (1).png", "x".repeat(255)}) {
            assertThat(PortableName.isName(name)).as(name).isTrue();
        }
        assertThat(PortableName.isName("x".repeat(256))).isFalse();
    }
}
