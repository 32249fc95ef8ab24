package glossator.glossary;

import glossator.glossary.Match.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the marks that a page has too many, and keeps those that a reader is likeliest to need: terms that are rare on the
 * site rather than common ones, the first mark of each rather than a further one, headwords rather than aliases, what comes
 * first rather than what comes later.
 *
 * <p>The figures were chosen on text whose authors had linked a glossary by hand; {@code docs/pages/density.md} tells how.
 */
public final class Thinning {
    /** On fewer texts, the share of those that name a term says little. */
    private static final int LARGE_SITE = 200;
    /** A term that more than one text in so many names is an everyday word of the site. */
    private static final int EVERYDAY = 7;
    /** A page that names a term this often, and once in so many words, is about it. */
    private static final int DWELLING_MENTIONS = 4;

    private static final int DWELLING_WORDS = 60;

    private Thinning() {}

    /** Whether a density asks how often the terms of a site with this many texts are marked. */
    public static boolean needsFrequencies(Density density, int texts) {
        return density.rule() == Density.Rule.ROOM || density.rule() == Density.Rule.EVERYDAY && texts >= LARGE_SITE;
    }

    /** Which of a page's marks are too many, as indices into the list; a pure function of its arguments. */
    public static Set<Integer> surplus(List<Mark> marks, int words, Density density, Frequencies site) {
        return switch (density.rule()) {
            case NONE -> Set.of();
            case EVERYDAY -> everyday(marks, words, site);
            case ROOM -> beyond(Math.max(1, words / density.words()), marks, site);
        };
    }

    /** The terms of a surplus, sorted, if no mark of any of them would be left; otherwise nothing. */
    public static Optional<List<String>> terms(List<Mark> marks, Set<Integer> surplus) {
        Set<String> taken = new TreeSet<>();
        surplus.forEach(mark -> taken.add(marks.get(mark).term()));
        boolean isWhole = IntStream.range(0, marks.size())
                .allMatch(mark -> surplus.contains(mark)
                        || !taken.contains(marks.get(mark).term()));
        return isWhole ? Optional.of(List.copyOf(taken)) : Optional.empty();
    }

    /** Why a mark is taken away under a density. */
    static Verdict verdict(Density density) {
        return density.rule() == Density.Rule.ROOM ? Verdict.CROWDED_OUT : Verdict.EVERYDAY;
    }

    private static Set<Integer> everyday(List<Mark> marks, int words, Frequencies site) {
        Set<Integer> surplus = new TreeSet<>();
        if (site.texts() >= LARGE_SITE) {
            for (int i = 0; i < marks.size(); i++) {
                Mark mark = marks.get(i);
                if (!mark.fixed() && isEveryday(mark, site) && !isDweltOn(mark, words)) {
                    surplus.add(i);
                }
            }
        }
        return surplus;
    }

    /** What a page names often may be more common elsewhere: sixteen mentions for twice the share. */
    private static boolean isEveryday(Mark mark, Frequencies site) {
        double allowed = Math.sqrt(Math.sqrt(mark.mentions())) / EVERYDAY;
        return site.of(mark.term()) > allowed * site.texts();
    }

    private static boolean isDweltOn(Mark mark, int words) {
        return mark.mentions() >= DWELLING_MENTIONS && (long) mark.mentions() * DWELLING_WORDS >= words;
    }

    private static Set<Integer> beyond(int room, List<Mark> marks, Frequencies site) {
        Set<Integer> surplus = new TreeSet<>();
        int left = room - (int) marks.stream().filter(Mark::fixed).count();
        for (Candidate candidate : ranked(marks, site)) {
            if (left-- <= 0) {
                surplus.add(candidate.index());
            }
        }
        return surplus;
    }

    /** A mark that may be taken away: its place in the list, and how many of its term stand before it. */
    private record Candidate(int index, int earlier, Mark mark) {}

    private static List<Candidate> ranked(List<Mark> marks, Frequencies site) {
        Map<String, Integer> seen = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int earlier = seen.merge(mark.term(), 1, Integer::sum) - 1;
            if (!mark.fixed()) {
                candidates.add(new Candidate(i, earlier, mark));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::earlier)
                .thenComparingInt(candidate -> site.of(candidate.mark().term()))
                .thenComparing(candidate -> !candidate.mark().headword())
                .thenComparingInt(Candidate::index));
        return candidates;
    }
}
