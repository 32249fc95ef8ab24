package glossator.glossary;

import glossator.source.Problem;
import glossator.source.Suggestion;
import glossator.yaml.Located;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a term names. */
public enum Kind {
    CONCEPT,
    PERSON,
    ORGANISATION,
    PLACE,
    EVENT,
    LAW,
    ABBREVIATION;

    /** The word that authors write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what it names has the name to itself, so that its capitals are part of it. */
    boolean isProper() {
        return this == PERSON || this == ORGANISATION || this == PLACE || this == EVENT || this == LAW;
    }

    /** The kind that an author wrote; a word of another glossary's is a warning, and the term is a concept. */
    static Kind read(Optional<Located<String>> written, List<Problem> problems) {
        if (written.isEmpty()) {
            return CONCEPT;
        }
        String word = written.get().value();
        Optional<Kind> kind =
                Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
        if (kind.isEmpty()) {
            List<String> known = Arrays.stream(values()).map(Kind::word).toList();
            Problem problem = written.get()
                    .source()
                    .warning(
                            "unknown-kind",
                            written.get().span(),
                            "there is no kind \"" + word + "\"; the term is shown as a concept");
            problems.add(problem.hint(Suggestion.nearest(word, known)
                    .map(nearest -> "did you mean \"" + nearest + "\"?")
                    .orElse("one of: " + String.join(", ", known))));
        }
        return kind.orElse(CONCEPT);
    }
}
