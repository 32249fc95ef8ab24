package glossator.glossary;

import glossator.glossary.Form.Rank;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes out all forms of a term's names. Each is there once, with its best claim. */
final class Forms {
    private final String pageLanguage;
    private final LanguageModule pageModule;

    Forms(String pageLanguage, LanguageModule pageModule) {
        this.pageLanguage = pageLanguage;
        this.pageModule = pageModule;
    }

    /** The forms of a term, those of the headword first. */
    List<Form> of(Term term) {
        Map<String, Form> forms = new LinkedHashMap<>();
        LanguageModule module = term.lang().isPresent() && !term.lang().get().equals(pageLanguage)
                ? Languages.of(term.lang().get())
                : pageModule;
        String headword = Names.stripped(term.name().value());
        add(term, headword, headword, Rank.HEADWORD, forms);
        inflect(term, headword, Rank.INFLECTED_HEADWORD, module, forms);
        for (Located<String> alias : term.aliases()) {
            String name = Names.stripped(alias.value());
            add(term, name, name, Rank.ALIAS, forms);
            inflect(term, name, Rank.INFLECTED_ALIAS, module, forms);
        }
        for (Located<String> form : term.forms()) {
            String name = Names.stripped(form.value());
            add(term, name, name, Rank.FORM, forms);
        }
        for (Located<String> misspelling : term.hidden()) {
            String name = Names.stripped(misspelling.value());
            add(term, name, name, Rank.HIDDEN, forms);
            inflect(term, name, Rank.INFLECTED_HIDDEN, module, forms);
        }
        return new ArrayList<>(forms.values());
    }

    private static void inflect(Term term, String name, Rank rank, LanguageModule module, Map<String, Form> forms) {
        if (term.inflected()) {
            module.inflected(name).forEach(form -> add(term, name, form, rank, forms));
        }
    }

    // The name's own capitals make the rule: NGOs is as exact as NGO.
    private static void add(Term term, String name, String form, Rank rank, Map<String, Form> forms) {
        CaseRule rule = CaseRule.of(name, term.letterCase());
        Form added = new Form(term, form, rank, rule, Names.isSingleLetter(form));
        forms.merge(form, added, (a, b) -> a.rank().compareTo(b.rank()) <= 0 ? a : b);
    }

    /** The spelling that a form has in capitals alone, where the page's language knows one. */
    Optional<Form> inCapitals(Form form) {
        if (form.rule() == CaseRule.EXACT) {
            return Optional.empty();
        }
        return pageModule
                .inCapitals(form.text())
                .map(text -> new Form(form.term(), text, form.rank(), CaseRule.ALL_CAPITALS, form.single()));
    }
}
