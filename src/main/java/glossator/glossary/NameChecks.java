package glossator.glossary;

import glossator.source.Problem;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the names of one term, whatever the others are. */
final class NameChecks {
    /** No name of anything is longer; what is, is a definition in the wrong place. */
    private static final int LONGEST = 200;
    /** Longer words are in the lists of frequent ones because they look like forms of others. */
    private static final int LONGEST_FREQUENT = 4;

    private final Term term;
    private final LanguageModule language;
    private final NormalForm normalForm;
    private final List<Problem> problems = new ArrayList<>();

    NameChecks(Term term, LanguageModule language, NormalForm normalForm) {
        this.term = term;
        this.language = language;
        this.normalForm = normalForm;
    }

    /** The problems, name by name. */
    List<Problem> problems() {
        Map<String, Located<String>> known = new HashMap<>();
        known.put(cased(term.name()), term.name());
        check(term.name(), true);
        for (List<Located<String>> names : List.of(term.aliases(), term.forms(), term.hidden())) {
            for (Located<String> name : names) {
                check(name, names != term.forms());
                findRepeated(name, known.putIfAbsent(cased(name), name));
            }
        }
        return problems;
    }

    private void check(Located<String> name, boolean named) {
        String text = Names.stripped(name.value());
        if (text.length() > LONGEST) {
            add(
                    name,
                    "long-name",
                    "the name is " + text.length() + " characters long",
                    "no text will say it; did you mean it for `short`?");
        } else if (text.codePoints().noneMatch(c -> Characters.isWord(c) || isSymbol(c))) {
            add(
                    name,
                    "wordless-name",
                    "the name \"" + name.value() + "\" has no letter and no digit in it",
                    "marks of punctuation are not looked for; name it in words");
        } else if (named && term.automatic() && Names.isSingleLetter(text)) {
            add(
                    name,
                    "short-term",
                    "\"" + name.value() + "\" is a single letter and will be found in other names too",
                    "set `auto: false` to mark it only by hand, or `case: sensitive`");
        } else if (named && isFrequent(text)) {
            add(
                    name,
                    "frequent-name",
                    "\"" + name.value() + "\" is among the most frequent words of the language",
                    "set `auto: false` to mark it only by hand, or give a longer name");
        }
        name.value()
                .codePoints()
                .filter(NameChecks::isDirection)
                .findFirst()
                .ifPresent(c -> add(
                        name,
                        "hidden-character",
                        String.format("the name holds the invisible character U+%04X", c),
                        "it turns the direction of what stands behind it; remove it"));
    }

    private boolean isFrequent(String text) {
        boolean exact = CaseRule.of(text, term.letterCase()) != CaseRule.ANY;
        return term.automatic()
                && !exact
                && text.length() <= LONGEST_FREQUENT
                && language.stopWords().contains(language.lowerCase(text));
    }

    private void findRepeated(Located<String> name, Located<String> before) {
        if (before != null) {
            add(
                    name,
                    "repeated-name",
                    "the term has the name \"" + name.value() + "\" already",
                    "once is enough: the first stands in line "
                            + before.source().position(before.span().start()).line());
        }
    }

    private void add(Located<String> name, String code, String message, String hint) {
        problems.add(name.source().warning(code, name.span(), message).hint(hint));
    }

    private String cased(Located<String> name) {
        return normalForm.cased(Names.stripped(name.value()));
    }

    /** Emoji and mathematical signs, which are looked for. */
    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL || type == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
