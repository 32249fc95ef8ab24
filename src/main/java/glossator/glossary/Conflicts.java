package glossator.glossary;

import glossator.source.Position;
import glossator.source.Problem;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names that get in each other's way, and names that will be found where nobody means them. */
final class Conflicts {
    private final Collection<Term> terms;
    private final NormalForm normalForm;
    private final Map<String, List<Term>> byHeadword = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Conflicts(Collection<Term> terms, NormalForm normalForm) {
        this.terms = terms;
        this.normalForm = normalForm;
    }

    /** The conflicts, in order of file and place. */
    List<Problem> problems() {
        for (Term term : terms) {
            byHeadword
                    .computeIfAbsent(key(term.name()), key -> new ArrayList<>(1))
                    .add(term);
        }
        for (Term term : terms) {
            findDuplicate(term);
            findShort(term, term.name());
            for (Located<String> alias : term.aliases()) {
                findShadow(term, alias);
                findShort(term, alias);
            }
        }
        return problems.stream().distinct().sorted().toList();
    }

    private void findDuplicate(Term term) {
        for (Term other : byHeadword.get(key(term.name()))) {
            if (other == term) {
                return;
            }
            boolean same = cased(other.name()).equals(cased(term.name()));
            if (same && Set.copyOf(other.scope()).equals(Set.copyOf(term.scope()))) {
                problems.add(warning(
                                term.name(),
                                "duplicate-term",
                                "\"" + term.name().value() + "\" is already the name of the term \"" + other.id()
                                        + "\"")
                        .hint("give each of the two its own `scope`, or make one of them; the other is at "
                                + place(other.name())));
            }
        }
    }

    private void findShadow(Term term, Located<String> alias) {
        for (Term other : byHeadword.getOrDefault(key(alias), List.of())) {
            CaseRule rule = CaseRule.of(Names.stripped(other.name().value()), other.letterCase());
            if (other != term && rule.accepts(List.of(cased(other.name())), List.of(cased(alias)))) {
                problems.add(warning(
                                alias,
                                "alias-shadowed",
                                "the alias \"" + alias.value() + "\" of \""
                                        + term.name().value() + "\" is the name of another term")
                        .hint("texts that say \"" + alias.value() + "\" get the other term, at " + place(other.name())
                                + "; remove the alias or rename that term"));
            }
        }
    }

    private void findShort(Term term, Located<String> name) {
        if (term.automatic() && Names.isSingleLetter(Names.stripped(name.value()))) {
            problems.add(warning(
                            name,
                            "short-term",
                            "\"" + name.value() + "\" is a single letter and will be found in other names too")
                    .hint("set `auto: false` to mark it only by hand, or `case: sensitive`"));
        }
    }

    private static Problem warning(Located<String> name, String code, String message) {
        return name.source().warning(code, name.span(), message);
    }

    private String key(Located<String> name) {
        return normalForm.of(Names.stripped(name.value()));
    }

    private String cased(Located<String> name) {
        return normalForm.cased(Names.stripped(name.value()));
    }

    private static String place(Located<String> name) {
        Position position = name.source().position(name.span().start());
        return name.source().path() + ":" + position.line();
    }
}
