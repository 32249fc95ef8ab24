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
    private static final Pattern WRITTEN = Pattern.compile(
            "check:\\s*(?<verb>[a-z]*)(?<codes>.*?)(?:\\s+(?:--|–|—)\\s+(?<reason>.*))?", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[^\\s,]+");

    /** The silences of a comment; what is wrong with it is a problem, and then it silences nothing. */
    static List<Silence> read(Comment comment, SourceFile file, List<Problem> problems) {
        Matcher written = WRITTEN.matcher(comment.text());
        if (!comment.text().startsWith("check:") || !written.matches()) {
            return List.of();
        }
        int start = file.text().indexOf(comment.text(), comment.span().start());
        List<Silence> silences = new ArrayList<>();
        Matcher codes = CODE.matcher(written.group("codes"));
        boolean named = false;
        while (written.group("verb").equals("off") && codes.find()) {
            named = true;
            int at = start + written.start("codes") + codes.start();
            Span span =
                    start < 0 ? comment.span() : new Span(at, at + codes.group().length());
            Optional<Rule> rule = Rule.of(codes.group());
            rule.ifPresentOrElse(
                    known -> silences.add(new Silence(
                            known, file, span, comment.first() ? Optional.empty() : Optional.of(comment.scope()))),
                    () -> problems.add(unknown(codes.group(), file, span)));
        }
        if (!named) {
            problems.add(file.warning("silence-of-unknown-rule", comment.span(), "this comment silences no rule")
                    .hint("write it as in \"<!-- check:off stale -- why -->\""));
        }
        boolean reasoned = Optional.ofNullable(written.group("reason"))
                .filter(reason -> !reason.isBlank())
                .isPresent();
        if (named && !reasoned) {
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
