package glossator.search;

import java.nio.CharBuffer;
import java.util.List;

/**
 * A page as a search finds it, with its words counted.
 *
 * @param kind what it is: article, page, or the kind of a term
 * @param title what it is called
 * @param names a term's names, by which it is found before all else; none for other pages
 * @param address where it is
 * @param summary what results say of it, one or two sentences of plain text
 * @param counts its words, as numbers of a vocabulary
 */
public record SearchDocument(
        String kind, String title, List<String> names, String address, String summary, WordCounts counts) {

    /**
     * A page whose words are counted now; its title says more of it than a heading, and that more than its text.
     *
     * @param headings its headings, as plain text
     * @param body its text, as plain text, at the beginning of an array of its own, which is used up
     */
    public static SearchDocument counted(
            String kind,
            String title,
            List<String> names,
            String address,
            String summary,
            String headings,
            CharBuffer body,
            Vocabulary vocabulary) {
        WordCounts.Counter counter = new WordCounts.Counter(vocabulary).add(title, 8);
        for (String name : names) {
            counter.add(name, 4);
        }
        counter.add(headings, 3).add(summary, 2).add(body.array(), body.limit(), 1);
        return new SearchDocument(kind, title, names, address, summary, counter.counts());
    }
}
