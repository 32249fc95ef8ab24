package glossator.advice;

import glossator.markdown.Outline.Comment;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's word that a rule does not hold here: {@code <!-- check:off code -- reason -->}. It counts for the block that
 * follows, or for the whole file where it stands before all else.
 *
 * @param span where the code stands
 * @param scope what it counts for; empty for the whole file
 */
record Silence(Rule rule, SourceFile file, Span span, Optional<Span> scope) {
    private static final String MARK = "check:";
    private static final Pattern VERB = Pattern.compile("check:\\s*+off(?=[\\s,]|$)");
    private static final Pattern REASON = Pattern.compile("\\s(?:--|–|—)(?=\\s|$)");
    private static final Pattern CODE = Pattern.compile("[^\\s,]+");

    /** The silences of a comment; what is wrong with it is a problem, and then it silences nothing. */
    static List<Silence> read(Comment comment, SourceFile file, List<Problem> problems) {
        String text = comment.text();
        if (!text.startsWith(MARK)) {
            return List.of();
        }
        Matcher reason = REASON.matcher(text);
        boolean divided = reason.find();
        String named = divided ? text.substring(0, reason.start()) : text;
        Matcher verb = VERB.matcher(named);
        Matcher codes = CODE.matcher(named);
        boolean any = verb.lookingAt() && codes.find(verb.end());
        int start = file.text().indexOf(text, comment.span().start());
        List<Silence> silences = new ArrayList<>();
        for (boolean more = any; more; more = codes.find()) {
            int at = start + codes.start();
            Span span =
                    start < 0 ? comment.span() : new Span(at, at + codes.group().length());
            Rule.of(codes.group())
                    .ifPresentOrElse(
                            known -> silences.add(new Silence(
                                    known,
                                    file,
                                    span,
                                    comment.first() ? Optional.empty() : Optional.of(comment.scope()))),
                            () -> problems.add(unknown(codes.group(), file, span)));
        }
        if (!any) {
            problems.add(file.warning("silence-of-unknown-rule", comment.span(), "this comment silences no rule")
                    .hint("write it as in \"<!-- check:off stale -- why -->\""));
        }
        if (any && (!divided || text.substring(reason.end()).isBlank())) {
            problems.add(file.warning("silence-without-reason", comment.span(), "this comment gives no reason")
                    .hint("write why the rule does not hold here behind \"--\"; until then it silences nothing"));
            return List.of();
        }
        return silences;
    }

    private static Problem unknown(String code, SourceFile file, Span span) {
        String message = BuildCodes.ALL.contains(code)
                ? "\"" + code + "\" is told by every build, and cannot be silenced"
                : "there is no rule \"" + code + "\"";
        String hint = BuildCodes.ALL.contains(code) ? "mend what it tells" : Rulings.nearest(code);
        return file.warning("silence-of-unknown-rule", span, message).hint(hint);
    }

    /** Whether a problem is one that this silences. */
    boolean covers(Problem problem) {
        boolean here = scope.isEmpty()
                || scope.get().start() <= problem.offset()
                        && problem.offset() < scope.get().end();
        return problem.code().equals(rule.code()) && problem.path().equals(file.path()) && here;
    }

    /** The problem of a silence that nothing needed. */
    Problem needless() {
        return file.warning("needless-silence", span, "there is nothing here for \"" + rule.code() + "\" to tell")
                .hint("remove the comment");
    }
}
