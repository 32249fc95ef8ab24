package glossator.glossary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** On how many texts of a site each term is marked when nothing limits the density. */
public final class Frequencies {
    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    /** Counts the terms of texts, each given as its marks. */
    public Frequencies(Collection<List<Mark>> marks) {
        all = marks.size();
        Set<String> terms = new HashSet<>();
        for (List<Mark> text : marks) {
            terms.clear();
            text.forEach(mark -> terms.add(mark.term()));
            terms.forEach(term -> texts.merge(term, 1, Integer::sum));
        }
    }

    /** How many texts there are. */
    int texts() {
        return all;
    }

    /** On how many texts a term is marked. */
    int of(String term) {
        return texts.getOrDefault(term, 0);
    }
}
