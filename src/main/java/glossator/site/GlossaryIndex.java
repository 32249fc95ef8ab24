package glossator.site;

import glossator.site.Page.GlossaryPage;
import glossator.site.Page.TermPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of a language from A to Z, cut into parts that a phone can show. */
public final class GlossaryIndex {
    private static final int TERMS_A_PAGE = 400;

    private final SitePath first;
    private final String language;
    private final List<TermPage> terms;
    private final List<String> letters = new ArrayList<>();
    private final Map<String, Integer> firstPlaces = new LinkedHashMap<>();

    /**
     * @param first the address of the first part
     * @param language BCP 47 tag; decides the order and the letters
     */
    GlossaryIndex(SitePath first, String language, List<TermPage> terms) {
        Alphabet alphabet = new Alphabet(language);
        this.first = first;
        this.language = language;
        this.terms = terms.stream()
                .sorted(alphabet.by(GlossaryIndex::name, TermPage::id))
                .toList();
        for (TermPage term : this.terms) {
            String letter = alphabet.letter(name(term));
            firstPlaces.putIfAbsent(letter, letters.size());
            letters.add(letter);
        }
    }

    private static String name(TermPage term) {
        return term.definition().term().name().value();
    }

    /** The address of the first part. */
    public SitePath first() {
        return first;
    }

    /** How many terms there are in all. */
    public int size() {
        return terms.size();
    }

    /** How many parts there are, at least one. */
    public int parts() {
        return Math.max(1, (terms.size() + TERMS_A_PAGE - 1) / TERMS_A_PAGE);
    }

    /** The pages that show it, one a part. */
    List<GlossaryPage> pages() {
        List<GlossaryPage> pages = new ArrayList<>();
        for (int number = 1; number <= parts(); number++) {
            List<TermPage> shown = terms.subList(start(number), Math.min(terms.size(), start(number + 1)));
            pages.add(new GlossaryPage(first.part(number), language, List.copyOf(shown), number, this));
        }
        return pages;
    }

    private static int start(int number) {
        return (number - 1) * TERMS_A_PAGE;
    }

    /** The first term of a part. */
    public TermPage firstOf(int number) {
        return terms.get(start(number));
    }

    /** The letters under which terms are filed, in order, each with the part in which it begins. */
    public Map<String, Integer> letters() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        firstPlaces.forEach((letter, place) -> parts.put(letter, place / TERMS_A_PAGE + 1));
        return parts;
    }

    /** The letters of the terms of a part, in their order. */
    public List<String> lettersOf(GlossaryPage page) {
        int start = start(page.number());
        return letters.subList(start, start + page.terms().size());
    }
}
