package glossator.pipeline;

import glossator.annotation.Manuscript;
import glossator.annotation.Mention;
import glossator.annotation.TextAnnotator;
import glossator.glossary.Candidate.Reason;
import glossator.parallel.Each;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of a site's texts that look as if they need a definition, those that need it most first. */
public record TermSuggestions(List<Row> rows) {
    /** A name met less often is somebody or something in passing. */
    private static final int NAME_RECURS = 3;

    /** What has more words is a sentence that somebody said. */
    private static final int LONGEST_TERM = 3;

    /** Suggestions, if the configuration could be read, and the problems met on the way. */
    public record Result(Optional<TermSuggestions> suggestions, List<Problem> problems) {}

    /**
     * Words and where they stand.
     *
     * @param words as they are written most often
     * @param reason why they look so
     * @param texts on how many texts they stand
     * @param mentions all places, in file and place order
     */
    public record Row(String words, Reason reason, int texts, List<Mention> mentions) {
        /** Whether they lack a definition so plainly that an author is told unasked: no names, and nothing said in passing. */
        boolean isPlain() {
            return switch (reason) {
                case ACRONYM -> texts > 1 || mentions.size() >= NAME_RECURS;
                case QUOTED, EMPHASISED -> texts >= NAME_RECURS && words.split(" ").length <= LONGEST_TERM;
                case NAME -> false;
            };
        }

        /**
         * How much they need a definition: each text has its readers, but the tenth adds less than the first, and so do
         * mentions; an abbreviation is harder to guess than a name.
         */
        double weight() {
            double kind = switch (reason) {
                case ACRONYM -> 2.0;
                case QUOTED -> 1.6;
                case EMPHASISED -> 1.4;
                case NAME -> 0.7;
            };
            return kind * (Math.log1p(texts) + Math.log1p(mentions.size()) / 2);
        }
    }

    static TermSuggestions of(List<Manuscript> manuscripts, Lexicons lexicons) {
        Map<String, List<Mention>> byWords = new LinkedHashMap<>();
        List<Manuscript> annotated =
                manuscripts.stream().filter(m -> m.facts().annotated()).toList();
        Each.map(
                        annotated,
                        m -> TextAnnotator.candidates(m, lexicons.of(m.facts().language())))
                .forEach(mentions ->
                        mentions.forEach(mention -> byWords.computeIfAbsent(mention.key(), key -> new ArrayList<>())
                                .add(mention)));
        return new TermSuggestions(byWords.values().stream()
                .map(TermSuggestions::row)
                .filter(row -> row.reason() != Reason.NAME || row.mentions().size() >= NAME_RECURS)
                .sorted(Comparator.comparingDouble(Row::weight).reversed().thenComparing(Row::words))
                .toList());
    }

    private static Row row(List<Mention> mentions) {
        Reason strongest = mentions.stream()
                .map(Mention::reason)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int texts = (int) mentions.stream().map(Mention::path).distinct().count();
        List<Mention> ordered = mentions.stream()
                .sorted(Comparator.comparing(Mention::path)
                        .thenComparingInt(mention -> mention.position().line())
                        .thenComparingInt(mention -> mention.position().column()))
                .toList();
        return new Row(commonest(mentions), strongest, texts, ordered);
    }

    private static String commonest(List<Mention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(Mention::words, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
