package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.annotation.Manuscript;
import glossator.annotation.TextAnnotator;
import glossator.glossary.Density;
import glossator.glossary.Frequencies;
import glossator.glossary.Mark;
import glossator.glossary.Thinning;
import glossator.parallel.Each;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Marks the terms in all texts of a site. Each is marked by itself first; which marks are too many is known when all have
 * been read, since that depends on how common a term is among the texts of its language. A text that has too many is
 * annotated once more without them.
 */
final class AnnotatedTexts {
    private final Lexicons lexicons;
    private final Object addresses;
    private final Memory memory;
    private final Progress progress;

    /** @param addresses what is the same object as long as links lead to the same addresses */
    AnnotatedTexts(Lexicons lexicons, Object addresses, Memory memory, Progress progress) {
        this.progress = progress;
        this.lexicons = lexicons;
        this.addresses = addresses;
        this.memory = memory;
    }

    /** The texts by the paths of their files. */
    Map<String, AnnotatedText> of(List<Manuscript> manuscripts) {
        List<AnnotatedText> texts = Each.map(manuscripts, m -> {
            AnnotatedText text = annotated(m, Set.of());
            // Others ask for the front matter alone, and the few texts that are annotated again are read again.
            m.source().release(m.body().start());
            progress.step();
            return text;
        });
        List<Text> read = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            read.add(new Text(manuscripts.get(i), texts.get(i)));
        }
        Map<String, Frequencies> frequencies = frequencies(read);
        List<AnnotatedText> thinned = Each.map(read, text -> thinned(text, frequencies));
        Map<String, AnnotatedText> byPath = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byPath.put(manuscripts.get(i).source().path(), thinned.get(i));
        }
        return byPath;
    }

    /** Which marks of one of the texts are too many, as indices into its marks. */
    static Set<Integer> surplus(Manuscript manuscript, List<Manuscript> all, Lexicons lexicons) {
        Density density = manuscript.facts().density();
        List<Manuscript> alike = all.stream()
                .filter(other -> hasText(other) && language(other).equals(language(manuscript)))
                .toList();
        if (!Thinning.needsFrequencies(density, alike.size())) {
            return Set.of();
        }
        Map<String, List<Mark>> marks = new HashMap<>();
        Each.map(alike, m -> Map.entry(m.source().path(), marks(m, lexicons)))
                .forEach(text -> marks.put(text.getKey(), text.getValue()));
        List<Mark> own = marks.getOrDefault(manuscript.source().path(), List.of());
        int words = TextAnnotator.annotate(manuscript, lexicons.of(language(manuscript)))
                .words();
        return Thinning.surplus(own, words, density, new Frequencies(marks.values()));
    }

    /** A text as it was first annotated. */
    private record Text(Manuscript manuscript, AnnotatedText annotated) {
        List<Mark> marks() {
            return annotated.marks();
        }
    }

    private static Map<String, Frequencies> frequencies(List<Text> texts) {
        Map<String, Frequencies> frequencies = new HashMap<>();
        texts.stream()
                .filter(text -> hasText(text.manuscript()))
                .collect(Collectors.groupingBy(text -> language(text.manuscript())))
                .forEach((language, alike) -> frequencies.put(
                        language,
                        new Frequencies(alike.stream().map(Text::marks).toList())));
        return frequencies;
    }

    private AnnotatedText annotated(Manuscript manuscript, Set<Integer> surplus) {
        String language = language(manuscript);
        String path = manuscript.source().path();
        // Where the body stands, its notes and its sources are all said by the file.
        List<Object> key = List.of(
                memory.token(manuscript.source()),
                manuscript.facts(),
                manuscript.skipped(),
                manuscript.rawHtml(),
                addresses,
                lexicons.token(language),
                surplus);
        return memory.texts.get(
                surplus.isEmpty() ? path : path + " thinned",
                key,
                () -> TextAnnotator.annotate(manuscript, lexicons.of(language), surplus));
    }

    private AnnotatedText thinned(Text text, Map<String, Frequencies> frequencies) {
        Manuscript manuscript = text.manuscript();
        String language = language(manuscript);
        Set<Integer> surplus = Thinning.surplus(
                text.marks(),
                text.annotated().words(),
                manuscript.facts().density(),
                frequencies.getOrDefault(language, new Frequencies(List.of())));
        if (surplus.isEmpty()) {
            return text.annotated();
        }
        boolean isPlain =
                !manuscript.mayForgeMarks() && text.annotated().problems().isEmpty();
        return Thinning.terms(text.marks(), surplus)
                .filter(terms -> isPlain)
                .map(terms -> memory.without(manuscript.source().path(), text.annotated(), terms))
                .orElseGet(() -> annotated(manuscript, surplus));
    }

    private static List<Mark> marks(Manuscript manuscript, Lexicons lexicons) {
        return TextAnnotator.matches(manuscript, lexicons.of(language(manuscript)), Set.of())
                .marks();
    }

    private static boolean hasText(Manuscript manuscript) {
        return !manuscript.body().isEmpty();
    }

    private static String language(Manuscript manuscript) {
        return manuscript.facts().language();
    }
}
