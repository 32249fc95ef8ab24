package glossator.render;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said of a template by its text alone. */
final class TemplateText {
    /** Either runs a text as code; what runs could be content. */
    private static final Pattern RUNS_TEXT =
            Pattern.compile("(?:\\$\\{|<[#@]|\\[=)[^}>]*?\\?\\s*+(interpret|eval)(?![\\w])");

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    /** {@code 1..} counts for ever; a list over it ends by a break alone. */
    private static final Pattern ENDLESS = Pattern.compile("<#list\\s[^>]*?\\.\\.\\s*(?:as\\b|>)");

    private static final Pattern DEFINITION = Pattern.compile("<#(macro|function)\\s+(\\w+)");

    private final String text;

    TemplateText(String text) {
        this.text = text;
    }

    /** A built-in that runs a text as code, and where it stands. */
    record Forbidden(String name, int at) {}

    /** The first call of a built-in that no template may use. */
    Optional<Forbidden> forbidden() {
        Matcher found = RUNS_TEXT.matcher(withoutComments());
        return found.find() ? Optional.of(new Forbidden(found.group(1), found.start(1))) : Optional.empty();
    }

    /** Where the first macro or function begins that names itself in its own body. */
    OptionalInt recursion() {
        String code = withoutComments();
        Matcher definitions = DEFINITION.matcher(code);
        while (definitions.find()) {
            int end = code.indexOf("</#" + definitions.group(1), definitions.end());
            String body = code.substring(definitions.end(), end < 0 ? code.length() : end);
            boolean macro = definitions.group(1).equals("macro");
            String call = macro ? "<@" + definitions.group(2) : definitions.group(2) + "(";
            if (body.contains(call)) {
                return OptionalInt.of(definitions.start());
            }
        }
        return OptionalInt.empty();
    }

    /** Where the first list begins that counts for ever without a way out. */
    OptionalInt endless() {
        String code = withoutComments();
        Matcher lists = ENDLESS.matcher(code);
        while (lists.find()) {
            int end = code.indexOf("</#list>", lists.end());
            String body = code.substring(lists.end(), end < 0 ? code.length() : end);
            if (!body.contains("<#break") && !body.contains("<#return") && !body.contains("<#stop")) {
                return OptionalInt.of(lists.start());
            }
        }
        return OptionalInt.empty();
    }

    /** The same length, so that places stay. */
    private String withoutComments() {
        return COMMENT.matcher(text)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
    }
}
