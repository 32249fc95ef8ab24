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
    private final LanguageModule language;
    private final NormalForm normalForm;
    private final Map<String, List<Term>> byHeadword = new HashMap<>();
    private final Map<String, Claim> written = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A name that a term has. */
    private record Claim(Term term, Located<String> name) {}

    Conflicts(Collection<Term> terms, LanguageModule language, NormalForm normalForm) {
        this.terms = terms;
        this.language = language;
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
            for (Located<String> alias : term.aliases()) {
                findShadow(term, alias);
                findShared(term, alias);
            }
            term.forms().forEach(form -> findShared(term, form));
            problems.addAll(new NameChecks(term, language, normalForm).problems());
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
                // The first is enough: of thousands of one name, each would be told of each.
                return;
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
                return;
            }
        }
    }

    /** Two entries that write the same name beside their headwords; which of them a text means, nothing says. */
    private void findShared(Term term, Located<String> name) {
        Claim claim = new Claim(term, name);
        Claim first = written.putIfAbsent(cased(name), claim);
        boolean rivals = first != null
                && first.term() != term
                && Set.copyOf(first.term().scope()).equals(Set.copyOf(term.scope()));
        if (rivals && !byHeadword.containsKey(key(name))) {
            problems.add(warning(
                            name,
                            "shared-name",
                            "\"" + name.value() + "\" is a name of the term \""
                                    + first.term().id() + "\" too")
                    .hint("give each of the two its own `scope`, or leave the name to one; the other is at "
                            + place(first.name())));
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
