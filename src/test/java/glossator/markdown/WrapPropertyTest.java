package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.markdown.TextRun.Range;
import glossator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Take the wraps out and you have the HTML without wraps; each wrap holds just the words that it was put around. */
class WrapPropertyTest {
    private static final int DOCUMENTS = 3_000;
    private static final String CLOSE = "</a >";

    @Test
    void wrapsChangeNothingButThemselvesInPlainMarkdown() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            check(seed, false);
        }
    }

    @Test
    void wrapsChangeNothingButThemselvesBesideRawHtml() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            check(seed, true);
        }
    }

    private static void check(int seed, boolean raw) {
        Random random = new Random(seed);
        String markdown = RandomDocument.of(random, raw);
        String name = "seed " + seed + (raw ? " with raw HTML" : "") + "\n" + markdown;
        try {
            TextRunTest.assertPlaces(markdown);
            SourceFile file = new SourceFile("random.md", markdown);
            MarkdownDocument document = MarkdownParser.parse(file, file.whole());
            List<Wrap> wraps = wraps(document.prose(), random);
            String without = html(document, List.of());
            String with = html(document, wraps);
            assertThat(bare(with, wraps.size())).as(name).isEqualTo(without);
            assertWords(with, wraps, name);
        } catch (RuntimeException | AssertionError thrown) {
            throw new AssertionError(name, thrown);
        }
    }

    private static String html(MarkdownDocument document, List<Wrap> wraps) {
        RenderedDocument rendered = document.render(new Rendering("zxx", wraps, DocumentLink::target, List.of("one")));
        StringBuilder out = new StringBuilder(rendered.html());
        rendered.notes().forEach(note -> out.append("<hr>").append(note.html()));
        return out.toString();
    }

    private static String bare(String html, int count) {
        String bare = html.replace(CLOSE, "");
        for (int i = 0; i < count; i++) {
            bare = bare.replace(open(i), "");
        }
        return bare;
    }

    private static String open(int number) {
        return "<a data-wrap=\"" + number + "\">";
    }

    private static void assertWords(String html, List<Wrap> wraps, String name) {
        Document page = Jsoup.parse(html);
        for (int i = 0; i < wraps.size(); i++) {
            Wrap wrap = wraps.get(i);
            List<Element> found = page.select("a[data-wrap=" + i + "]");
            assertThat(found).as("%s%nwrap %d in %s", name, i, html).hasSize(1);
            assertThat(found.get(0).wholeText().replace('\n', ' '))
                    .as("%s%nwrap %d in %s", name, i, html)
                    .isEqualTo(wrap.run().text().substring(wrap.start(), wrap.end()));
        }
    }

    /** Wraps that keep the annotator's promise, side by side. */
    private static List<Wrap> wraps(List<TextRun> runs, Random random) {
        List<Wrap> wraps = new ArrayList<>();
        for (TextRun run : runs) {
            int from = 0;
            for (int tries = 0; tries < 6 && from < run.text().length(); tries++) {
                int start = from + random.nextInt(Math.min(8, run.text().length() - from));
                int end = start + 1 + random.nextInt(Math.min(20, run.text().length() - start));
                if (isAllowed(run, start, end)) {
                    wraps.add(new Wrap(run, start, end, open(wraps.size()), CLOSE, Optional.empty()));
                    from = end;
                }
            }
        }
        return wraps;
    }

    private static boolean isAllowed(TextRun run, int start, int end) {
        for (Range barrier : run.barriers()) {
            boolean apart = barrier.end() <= start || barrier.start() >= end;
            if (!apart) {
                return false;
            }
        }
        for (Range element : run.elements()) {
            boolean apart = element.end() <= start || element.start() >= end;
            boolean within = element.start() <= start && end <= element.end();
            boolean holds = start <= element.start() && element.end() <= end;
            if (!apart && !within && !holds) {
                return false;
            }
        }
        return !isWithinCharacter(run, start)
                && !isWithinCharacter(run, end)
                && isWord(run.text().substring(start, end));
    }

    private static boolean isWord(String text) {
        return !text.isBlank() && text.indexOf('\uFFFD') < 0;
    }

    /** No word ends within a reference or a character of two units. */
    private static boolean isWithinCharacter(TextRun run, int at) {
        return at > 0
                && at < run.text().length()
                && (run.places().start(at) == run.places().start(at - 1)
                        || Character.isLowSurrogate(run.text().charAt(at)));
    }
}
