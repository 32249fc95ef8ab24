package glossator.glossary;

import glossator.markdown.CharacterPlaces;
import glossator.markdown.TextRun;
import glossator.markdown.TextRun.Block;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What it costs to compile a glossary and to find its terms in prose. Not a test; {@code bench/annotate} runs it. Texts are
 * of made-up words whose frequencies fall as those of a language do; a word in fourteen begins the name of some term.
 */
public final class AnnotatorBenchmark {
    private static final int PAGES = 1000;
    private static final int WORDS = 2000;
    private static final int ROUNDS = 7;
    private static final PageFacts FACTS =
            new PageFacts("en", true, Set.of(), Set.of(), Optional.empty(), Occurrence.PAGE, Density.NONE);

    private AnnotatorBenchmark() {}

    /** Arguments: numbers of terms. */
    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {100, 1000, 10_000, 70_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.printf(
                "%,d pages of %,d words, all processors (%d), median of %d rounds after one%n",
                PAGES, WORDS, Runtime.getRuntime().availableProcessors(), ROUNDS);
        System.out.printf(
                "%8s %9s %9s %11s %11s %13s %9s%n",
                "terms", "forms", "compile", "annotate", "half text", "us a page", "memory");
        List<List<TextRun>> pages = pages(PAGES);
        for (int size : sizes) {
            row(size, pages);
        }
    }

    private static void row(int size, List<List<TextRun>> pages) {
        List<Term> terms = terms(size);
        Lexicon.compile(terms, "en");
        long before = used();
        long start = System.nanoTime();
        Lexicon lexicon = Lexicon.compile(terms, "en");
        double compile = (System.nanoTime() - start) / 1e9;
        long memory = used() - before;
        long forms = terms.stream()
                .mapToLong(term -> lexicon.forms(term.id()).size())
                .sum();
        double all = annotate(pages, lexicon);
        double half = annotate(pages.subList(0, PAGES / 2), lexicon);
        System.out.printf(
                "%,8d %,9d %8.2fs %10.2fs %10.2fs %,13.0f %,6d MiB%n",
                size, forms, compile, all, half, all * 1e6 / PAGES, memory >> 20);
    }

    private static double annotate(List<List<TextRun>> pages, Lexicon lexicon) {
        double[] times = new double[ROUNDS + 1];
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long marks = pages.parallelStream()
                    .mapToLong(runs ->
                            Annotator.annotate(runs, lexicon, FACTS).annotated().size())
                    .sum();
            times[round] = (System.nanoTime() - start) / 1e9;
            if (marks == 0) {
                throw new IllegalStateException("nothing was found");
            }
        }
        return Arrays.stream(times, 1, times.length)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A word by its rank: short where it is frequent. */
    private static String word(int rank) {
        String consonants = "bdfgklmnprstvz";
        String vowels = "aeiou";
        StringBuilder out = new StringBuilder();
        for (int rest = rank + 70; rest > 0; rest /= 70) {
            out.append(consonants.charAt(rest % 14)).append(vowels.charAt(rest / 14 % 5));
        }
        return out.toString();
    }

    private static int rank(Random random, int words) {
        return (int) Math.pow(words, random.nextDouble()) - 1;
    }

    private static List<Term> terms(int size) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // Two names in three have a second word, as in most glossaries.
            String name = word(500 + i) + (i % 3 == 0 ? "" : " " + word(i * 31 % 5000));
            terms.add(new Term(
                    "t" + i,
                    new Located<>(name, new SourceFile("t.md", name), new Span(0, name.length())),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Term.LetterCase.SMART,
                    true,
                    true,
                    Optional.empty(),
                    false,
                    List.of()));
        }
        return terms;
    }

    private static List<List<TextRun>> pages(int count) {
        Random random = new Random(1);
        List<List<TextRun>> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            List<TextRun> runs = new ArrayList<>();
            for (int run = 0; run < WORDS / 50; run++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 50; i++) {
                    text.append(word(rank(random, 80_000))).append(i % 17 == 16 ? ". " : i % 9 == 8 ? ", " : " ");
                }
                runs.add(run(text.toString()));
            }
            pages.add(runs);
        }
        return pages;
    }

    private static TextRun run(String text) {
        List<TextRun.Range> none = List.of();
        return new TextRun(
                new SourceFile("page.md", text),
                text,
                CharacterPlaces.following(0, text.length()),
                none,
                none,
                none,
                List.of(),
                0,
                Block.PARAGRAPH);
    }
}
