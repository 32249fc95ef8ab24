package glossator.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.source.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what went wrong in a template as a problem of its file, in the words of those who write templates: where, what, and what was
 * most likely meant. Of which page it was is said by {@link TemplateProblems}.
 */
final class TemplateFaults {
    private static final Pattern INCLUDED =
            Pattern.compile("^Template \\w+ failed \\(for parameter value \"(.*?)\"\\)");
    private static final Pattern WRONG_TYPE = Pattern.compile(
            "Expected (?:an? |a\\(n\\) )?(.+?) ?, but this has evaluated to (?:an? )?([\\w -]+?)(?: \\([^\\n]*\\))?:\\s");
    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed (\\S+?)\\. ");
    private static final Pattern UNKNOWN_WORD =
            Pattern.compile("^Unknown (built-in|special variable name|directive): \"?#?@?(\\w+)\"?");
    private static final Pattern KNOWN_WORDS = Pattern.compile("(?:built-ins|names are):\\s*(.*)", Pattern.DOTALL);
    private static final Pattern NO_PARAMETER = Pattern.compile(
            "^(Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\"\\. Valid parameter names are: (.*)$");
    private static final Pattern WRAPPER = Pattern.compile(" \\((?:wrapper: |[^()]*wrapped into)[^()]*\\)");
    private static final List<String> DIRECTIVES = List.of(
            "assign",
            "attempt",
            "autoesc",
            "break",
            "case",
            "compress",
            "continue",
            "default",
            "else",
            "elseif",
            "escape",
            "flush",
            "ftl",
            "function",
            "global",
            "if",
            "import",
            "include",
            "items",
            "list",
            "local",
            "lt",
            "macro",
            "nested",
            "noautoesc",
            "noescape",
            "noparse",
            "nt",
            "on",
            "outputformat",
            "recover",
            "return",
            "rt",
            "sep",
            "setting",
            "stop",
            "switch",
            "t");

    private final TemplateFiles files;

    TemplateFaults(TemplateFiles files) {
        this.files = files;
    }

    /** A text that is no template. */
    Problem of(ParseException broken) {
        Place place = new Place(
                broken.getTemplateName(),
                broken.getLineNumber(),
                broken.getColumnNumber(),
                broken.getEndLineNumber(),
                broken.getEndColumnNumber());
        String message = String.valueOf(broken.getEditorMessage());
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.find()) {
            String open = unclosed.group(1);
            Problem problem = problem(place, "the template ends while " + open.replace("\"", "") + " is still open");
            return open.startsWith("#") || open.startsWith("@")
                    ? problem.hint("close it with </" + open + ">")
                    : problem;
        }
        Matcher unknown = UNKNOWN_WORD.matcher(message);
        if (unknown.find()) {
            Matcher listed = KNOWN_WORDS.matcher(message);
            List<String> known = listed.find() ? Arrays.asList(listed.group(1).split("[,\\s]+")) : DIRECTIVES;
            String kind = unknown.group(1).replace("special variable name", "special variable");
            Problem problem = problem(place, "there is no " + kind + " \"" + unknown.group(2) + "\"");
            return Suggestion.nearest(unknown.group(2), known)
                    .map(near -> problem.hint("did you mean \"" + near + "\"?"))
                    .orElse(problem);
        }
        int list = message.indexOf(", but was expecting");
        return problem(
                place, list < 0 ? sentence(message) : sentence(message.substring(0, list)) + " where it cannot stand");
    }

    /**
     * A template that failed while it was filled.
     *
     * @param hint what was found out where it failed; empty for nothing
     */
    Problem of(TemplateException wrong, String hint) {
        Throwable cause = wrong.getCause();
        if (cause instanceof CheckedTemplates.Refused refused) {
            return of(refused);
        }
        if (cause instanceof ParseException broken) {
            return of(broken);
        }
        Place place = new Place(
                wrong.getTemplateSourceName(),
                number(wrong.getLineNumber()),
                number(wrong.getColumnNumber()),
                number(wrong.getEndLineNumber()),
                number(wrong.getEndColumnNumber()));
        String message = String.valueOf(wrong.getMessageWithoutStackTop());
        Matcher included = INCLUDED.matcher(message);
        if (cause instanceof TemplateNotFoundException && included.find()) {
            return withNearest(problem(place, "there is no template \"" + included.group(1) + "\""), included.group(1));
        }
        String blamed = wrong.getBlamedExpressionString();
        if (wrong instanceof InvalidReferenceException && blamed != null) {
            return problem(place, "\"" + blamed + "\" has no value here").hint(hint);
        }
        Matcher type = WRONG_TYPE.matcher(message);
        if (blamed != null && type.find()) {
            return problem(
                    place,
                    "\"" + blamed + "\" is " + kind(type.group(2)) + ", where " + kind(type.group(1)) + " is needed");
        }
        Matcher parameter = NO_PARAMETER.matcher(message);
        if (parameter.find()) {
            return problem(
                            place,
                            "the " + parameter.group(1).toLowerCase(Locale.ROOT) + " \"" + parameter.group(2)
                                    + "\" has no parameter \"" + parameter.group(3) + "\"")
                    .hint("it has: " + parameter.group(4));
        }
        return problem(place, sentence(message));
    }

    /** A template that may not be used. */
    Problem of(CheckedTemplates.Refused refused) {
        return source(refused.template()).error("template", new Span(refused.at(), refused.at()), refused.getMessage());
    }

    /** A template that is not there at all. */
    Problem of(TemplateNotFoundException missing) {
        String name = missing.getTemplateName();
        return withNearest(
                Problem.of("templates/" + name, Severity.ERROR, "template", "there is no such template"), name);
    }

    /** A template that failed for a reason that stands nowhere in it. */
    Problem of(String template, String message) {
        return Problem.of("templates/" + template, Severity.ERROR, "template", sentence(message));
    }

    /** Where the stack has overflowed is not known; a macro that calls itself is looked for, first in the page's own template. */
    Problem recursion(String template) {
        for (String name : files.templates(template)) {
            SourceFile source = source(name);
            if (new TemplateText(source.text()).recursion().isPresent()) {
                int at = new TemplateText(source.text()).recursion().getAsInt();
                return source.error("template", new Span(at, at), "a macro of this template calls itself without end");
            }
        }
        return of(template, "macros that this template uses call one another without end");
    }

    private Problem withNearest(Problem problem, String name) {
        return Suggestion.nearest(name, files.templates(name))
                .map(near -> problem.hint("did you mean \"" + near + "\"?"))
                .orElse(problem);
    }

    private record Place(String template, int line, int column, int endLine, int endColumn) {}

    private Problem problem(Place place, String message) {
        if (place.line() < 1 || place.template() == null) {
            return Problem.of("templates/" + place.template(), Severity.ERROR, "template", message);
        }
        SourceFile source = source(place.template());
        int start = offset(source, place.line(), place.column());
        int end = place.endLine() < place.line() ? start : offset(source, place.endLine(), place.endColumn()) + 1;
        return source.error(
                "template", new Span(start, Math.min(source.text().length(), Math.max(start, end))), message);
    }

    private static int offset(SourceFile source, int line, int column) {
        String[] lines = source.text().split("\n", -1);
        int offset = 0;
        for (int i = 0; i < Math.min(line - 1, lines.length - 1); i++) {
            offset += lines[i].length() + 1;
        }
        return Math.min(source.text().length(), offset + Math.max(0, column - 1));
    }

    private SourceFile source(String template) {
        return new SourceFile("templates/" + template, files.text(template).orElse(""));
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    /** What FreeMarker calls a sort of value, in our words. */
    private static String kind(String type) {
        Optional<String> known = Optional.ofNullable(
                switch (type.split("[ ,]")[0]) {
                    case "string" -> "a text";
                    case "sequence", "collection" -> "a list";
                    case "hash", "extended_hash" -> "a group of values";
                    case "number", "numerical" -> "a number";
                    case "boolean" -> "true or false";
                    case "method", "function" -> "a function";
                    case "macro", "user-defined" -> "a macro";
                    case "markup_output" -> "markup";
                    default -> null;
                });
        return known.orElse(type);
    }

    /** The first line of a message, as ours are: in lower case, without a full stop, and without the names of classes. */
    private static String sentence(String text) {
        String line = WRAPPER.matcher(text.lines().findFirst().orElse(""))
                .replaceAll("")
                .strip();
        line = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return line.isEmpty() ? "this fails" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
