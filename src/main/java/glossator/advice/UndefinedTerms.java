package glossator.advice;

import glossator.annotation.Mention;
import glossator.source.Problem;
import java.util.List;

/** Tells at their first place the words that seem to lack a definition. */
final class UndefinedTerms implements Check {
    @Override
    public List<Problem> problems(Edition edition) {
        // The definition may be in a file that cannot be read.
        if (!edition.complete()) {
            return List.of();
        }
        return edition.undefined().stream().map(UndefinedTerms::problem).toList();
    }

    private static Problem problem(Edition.Undefined undefined) {
        Mention first = undefined.first();
        String often = undefined.texts() == 1 ? "1 text" : undefined.texts() + " texts";
        return Rule.UNDEFINED_TERM.at(
                first.source(),
                first.span(),
                "\"" + undefined.words() + "\" has no definition: " + undefined.reason() + ", in " + often,
                "define it with \"glossator new term\", or add it to a term's \"aliases\"");
    }
}
