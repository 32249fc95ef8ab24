package glossator.search;

import java.util.List;

/**
 * A page as a search finds it.
 *
 * @param kind what it is: article, page, or the kind of a term
 * @param title what it is called
 * @param names a term's names, by which it is found before all else; none for other pages
 * @param address where it is
 * @param summary what results say of it, one or two sentences of plain text
 * @param headings its headings, as plain text
 * @param body its text, as plain text
 */
public record SearchDocument(
        String kind, String title, List<String> names, String address, String summary, String headings, String body) {}
