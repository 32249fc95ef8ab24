package glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.annotation.Quotations.Quotation;
import glossator.glossary.Density;
import glossator.glossary.Lexicon;
import glossator.glossary.Occurrence;
import glossator.glossary.PageFacts;
import glossator.glossary.Term;
import glossator.glossary.Thinning;
import glossator.markdown.DocumentLink;
import glossator.markdown.RandomDocument;
import glossator.markdown.RawHtmlPolicy;
import glossator.markdown.RenderedDocument;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Taking the annotations out of a page leaves the page of a site without a glossary, byte for byte, and taking out those of
 * some terms leaves what an annotation without them makes. Ten thousand random
 * documents and glossaries; {@code mvn test -Dtest=AnnotationPropertyTest -Dproperty.documents=1000000} tries a million.
 */
class AnnotationPropertyTest {
    private static final int DOCUMENTS = Integer.getInteger("property.documents", 10_000);
    private static final int FIRST_SEED = Integer.getInteger("property.seed", 0);
    private static final String[] NAMES = {
        "tide",
        "ebb",
        "flow",
        "salt marsh",
        "moon",
        "x",
        "river mouth",
        "spring",
        "spring tide",
        "neap",
        "I",
        "one",
        "1.5",
        "marsh river",
        "note",
        "A note",
        "ebb, flow",
        "salt-marsh moon",
        "MOON",
        "éa",
        "b",
        "it's a"
    };

    @Test
    void withoutItsAnnotationsAPageIsThatOfASiteWithoutAGlossary() {
        List<String> failures = IntStream.range(FIRST_SEED, FIRST_SEED + DOCUMENTS)
                .parallel()
                .mapToObj(AnnotationPropertyTest::failure)
                .flatMap(Optional::stream)
                .limit(3)
                .toList();
        assertThat(failures).isEmpty();
    }

    @Test
    void theDocumentsHaveAnnotationsToTakeOut() {
        long marked = IntStream.range(0, 500)
                .filter(seed -> !annotate(seed, true).uses().isEmpty())
                .count();
        assertThat(marked).isGreaterThan(150);
    }

    @Test
    void takingOutTheMarksOfSomeTermsLeavesWhatAnAnnotationWithoutThemMakes() {
        List<String> failures = IntStream.range(FIRST_SEED, FIRST_SEED + DOCUMENTS)
                .parallel()
                .mapToObj(AnnotationPropertyTest::thinningFailure)
                .flatMap(Optional::stream)
                .limit(3)
                .toList();
        assertThat(failures).isEmpty();
    }

    private static Optional<String> thinningFailure(int seed) {
        AnnotatedText all = annotate(seed, true);
        if (!all.problems().isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        Set<String> taken = new TreeSet<>();
        all.uses().stream().filter(use -> random.nextBoolean()).forEach(use -> taken.add(use.term()));
        Set<Integer> surplus = IntStream.range(0, all.marks().size())
                .filter(mark -> taken.contains(all.marks().get(mark).term()))
                .boxed()
                .collect(Collectors.toSet());
        assertThat(Thinning.terms(all.marks(), surplus)).contains(List.copyOf(taken));
        String thinned = described(all.without(taken));
        String anew = described(annotate(seed, true, surplus));
        return thinned.equals(anew)
                ? Optional.empty()
                : Optional.of("seed " + seed + " without " + taken + "\n" + document(seed) + "\n--- taken out:\n"
                        + thinned + "\n--- annotated anew:\n" + anew);
    }

    /** All that a text says of itself, for people who look for a difference. */
    private static String described(AnnotatedText text) {
        List<Quotation> quotations = IntStream.range(0, text.uses().size())
                .mapToObj(text.quotations()::get)
                .toList();
        return Stream.of(
                        text.body().content(),
                        text.links(),
                        new TreeSet<>(text.anchors()),
                        text.uses(),
                        quotations,
                        text.marks(),
                        text.words(),
                        text.problems())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> failure(int seed) {
        String with = bare(html(annotate(seed, true)));
        String without = html(annotate(seed, false));
        return with.equals(without)
                ? Optional.empty()
                : Optional.of("seed " + seed + "\n" + document(seed) + "\n--- taken out:\n" + with
                        + "\n--- without a glossary:\n" + without);
    }

    private static String document(int seed) {
        return RandomDocument.of(new Random(seed), seed % 2 == 0);
    }

    private static AnnotatedText annotate(int seed, boolean glossary) {
        return annotate(seed, glossary, Set.of());
    }

    private static AnnotatedText annotate(int seed, boolean glossary, Set<Integer> surplus) {
        Random random = new Random(~seed);
        Occurrence occurrence = random.nextBoolean() ? Occurrence.ALL : Occurrence.PAGE;
        return annotate(document(seed), occurrence, glossary ? terms(random) : List.of(), surplus);
    }

    /** A text with every occurrence of terms with such names marked. */
    static AnnotatedText annotate(String text, String... names) {
        Random random = new Random(0);
        List<Term> terms = new ArrayList<>();
        for (String name : names) {
            if (!name.isBlank()) {
                terms.add(term("t" + terms.size(), name, random));
            }
        }
        return annotate(text, Occurrence.ALL, terms, Set.of());
    }

    private static AnnotatedText annotate(String text, Occurrence occurrence, List<Term> terms, Set<Integer> surplus) {
        SourceFile file = new SourceFile("random.md", text);
        PageFacts facts = new PageFacts("en", true, Set.of(), Set.of(), Optional.empty(), occurrence, Density.AUTO);
        Manuscript manuscript = new Manuscript(
                file,
                file.whole(),
                facts,
                List.of(),
                List.of("one"),
                Set.of(),
                DocumentLink::target,
                RawHtmlPolicy.SAFE);
        return TextAnnotator.annotate(manuscript, Lexicon.compile(terms, "en"), surplus);
    }

    private static List<Term> terms(Random random) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (int i = 0; i < 6 + random.nextInt(20); i++) {
            String name = NAMES[random.nextInt(NAMES.length)];
            terms.put(name, term("t" + i, name, random));
        }
        return new ArrayList<>(terms.values());
    }

    private static Term term(String id, String name, Random random) {
        Term.LetterCase[] cases = Term.LetterCase.values();
        return new Term(
                id,
                new Located<>(name, new SourceFile(id + ".md", name), new Span(0, name.length())),
                List.of(),
                List.of(),
                List.of(),
                random.nextInt(4) == 0 ? Optional.of("es") : Optional.empty(),
                cases[random.nextInt(cases.length)],
                random.nextBoolean(),
                random.nextInt(8) > 0,
                Optional.empty(),
                false,
                List.of());
    }

    static String html(AnnotatedText text) {
        StringBuilder out = new StringBuilder(text.body().content().html().toString());
        for (RenderedDocument.Note note : text.notes()) {
            out.append("<hr>").append(note.html());
        }
        return out.toString();
    }

    /** The HTML without its annotations; no link stands in one, so that the next end of a link is its own. */
    static String bare(String html) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = html.indexOf("<a class=\"gloss\"");
                open >= 0;
                open = html.indexOf("<a class=\"gloss\"", from)) {
            int inner = html.indexOf('>', open) + 1;
            int close = html.indexOf("</a>", inner);
            out.append(html, from, open).append(html, inner, close);
            from = close + "</a>".length();
        }
        return out.append(html.substring(from)).toString();
    }
}
