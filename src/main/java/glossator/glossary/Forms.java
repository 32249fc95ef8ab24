package glossator.glossary;

import glossator.glossary.Form.Rank;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes out all forms of a term's names. Each is there once, with its best claim. */
final class Forms {
    private final String pageLanguage;
    private final LanguageModule pageModule;
    private final boolean titled;

    /** Takes all terms of the glossary, whose names tell together what a capital means in one. */
    Forms(String pageLanguage, LanguageModule pageModule, Collection<Term> terms) {
        this.pageLanguage = pageLanguage;
        this.pageModule = pageModule;
        this.titled = pageModule.isCaseless() || TitleCase.isHabitOf(terms);
    }

    /** The forms of a term, those of the headword first. */
    List<Form> of(Term term) {
        LanguageModule module = term.lang().isPresent() && !term.lang().get().equals(pageLanguage)
                ? Languages.of(term.lang().get())
                : pageModule;
        NameForms forms = new NameForms(term, module, titled && !term.proper());
        forms.addName(term.name().value(), Rank.HEADWORD, Rank.INFLECTED_HEADWORD, Rank.VARIANT);
        for (Located<String> alias : term.aliases()) {
            forms.addName(alias.value(), Rank.ALIAS, Rank.INFLECTED_ALIAS, Rank.VARIANT);
        }
        for (Located<String> form : term.forms()) {
            forms.addForm(form.value(), Rank.FORM);
        }
        for (Located<String> misspelling : term.hidden()) {
            forms.addName(misspelling.value(), Rank.HIDDEN, Rank.INFLECTED_HIDDEN, Rank.HIDDEN_VARIANT);
        }
        return forms.all();
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

    /** The forms of one term, by text. */
    private static final class NameForms {
        private static final LanguageModule ENGLISH = new English();
        private static final int LONG_ENGLISH = 9;

        private final Term term;
        private final LanguageModule module;
        private final boolean sentences;
        private final boolean titled;
        private final Map<String, Form> forms = new LinkedHashMap<>();
        private final Map<String, CaseRule> rules = new HashMap<>();

        NameForms(Term term, LanguageModule module, boolean titled) {
            this.term = term;
            this.module = module;
            this.sentences = !term.proper() && term.letterCase() == Term.LetterCase.SMART;
            this.titled = titled && sentences;
        }

        List<Form> all() {
            return new ArrayList<>(forms.values());
        }

        void addForm(String written, Rank rank) {
            String name = Names.stripped(written);
            add(name, name, rank);
        }

        void addName(String written, Rank rank, Rank inflected, Rank variant) {
            String name = Names.stripped(written);
            add(name, name, rank);
            addWording(name, inflected, variant);
            if (term.inflected()) {
                Bracketed.names(name, module).forEach(inner -> {
                    addGenerated(inner, inner, inflected);
                    addWording(inner, inflected, variant);
                });
            }
        }

        private void addWording(String name, Rank inflected, Rank variant) {
            boolean title = titled || sentences && TitleCase.isSentence(name);
            String wording = title ? module.untitled(name) : name;
            boolean common = isStopWord(wording);
            if (!wording.equals(name) && !common) {
                addGenerated(wording, wording, inflected);
            }
            if (term.inflected()) {
                inflect(common ? name : wording, inflected, variant);
            }
            if (term.inflected() && common && !wording.equals(name)) {
                // Pods is no such word even where pod is.
                module.inflected(wording).stream()
                        .filter(form -> form.length() > wording.length())
                        .forEach(form -> addGenerated(wording, form, variant));
            }
        }

        private void inflect(String name, Rank inflected, Rank variant) {
            module.inflected(name).forEach(form -> addGenerated(name, form, inflected));
            for (String other : module.variants(name)) {
                addGenerated(name, other, variant);
                module.inflected(other).forEach(form -> addGenerated(name, form, variant));
            }
            module.kin(name).forEach(form -> addGenerated(name, form, variant));
            if (module.borrows() && isAscii(name)) {
                // A short word in -s is rather one of the language itself: cours is no plural of cour.
                ENGLISH.inflected(name).stream()
                        .filter(form -> form.length() > name.length() || name.length() >= LONG_ENGLISH)
                        .forEach(form -> addGenerated(name, form, variant));
            }
        }

        private void addGenerated(String name, String form, Rank rank) {
            if (!isStopWord(form)) {
                add(name, form, rank);
            }
        }

        private boolean isStopWord(String form) {
            // An abbreviation is found in capitals alone, and so is no such word: CI.
            return !CaseRule.isAcronym(form) && module.stopWords().contains(module.lowerCase(form));
        }

        // The name's own capitals make the rule: NGOs is as exact as NGO.
        private void add(String name, String form, Rank rank) {
            CaseRule rule = rules.computeIfAbsent(name, key -> CaseRule.of(key, term.letterCase()));
            Form added = new Form(term, form, rank, rule, Names.isSingleLetter(form));
            forms.merge(form, added, (a, b) -> a.rank().compareTo(b.rank()) <= 0 ? a : b);
        }

        private static boolean isAscii(String name) {
            return name.chars().allMatch(c -> c < 0x80);
        }
    }
}
