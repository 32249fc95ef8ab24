package glossator.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import glossator.source.Suggestion;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers of a template that is being filled what could have been meant where it asks for what is not there: only then are the names
 * known, for those of loops and macros end with them. For one page.
 */
final class VisibleNames {
    private static final String NAME = "[A-Za-z_$@][\\w$@]*";
    private static final Pattern PATH = Pattern.compile("(" + NAME + ")((?:\\." + NAME + "|\\[\\w+\\])*)");
    private static final Pattern STEP = Pattern.compile("\\.(" + NAME + ")|\\[(\\w+)\\]");

    private TemplateException last;
    private String hint = "";

    /** Looks around where something went wrong. */
    void look(TemplateException wrong, Environment environment) {
        last = wrong;
        hint = "";
        String asked = wrong.getBlamedExpressionString();
        if (wrong instanceof InvalidReferenceException && asked != null) {
            try {
                hint = hint(asked, environment);
            } catch (TemplateException unreadable) {
                // A hint that cannot be given is none.
                hint = "";
            }
        }
    }

    /** What could have been meant; empty where nothing is known. */
    String hint(TemplateException wrong) {
        return wrong == last ? hint : "";
    }

    private static String hint(String asked, Environment environment) throws TemplateException {
        if (asked.endsWith("]")) {
            TemplateModel list = at(asked.substring(0, asked.lastIndexOf('[')), environment);
            return list instanceof TemplateSequenceModel sequence
                    ? "the list holds " + sequence.size() + ", counted from 0"
                    : "";
        }
        int dot = asked.lastIndexOf('.');
        if (dot < 0) {
            Collection<String> known = new TreeSet<>();
            for (Object name : environment.getKnownVariableNames()) {
                known.add(name.toString());
            }
            return meant("", asked, known);
        }
        String prefix = asked.substring(0, dot);
        String name = asked.substring(dot + 1);
        TemplateModel parent = at(prefix, environment);
        if (parent instanceof ViewWrapper.RecordHash record && record.names().contains(name)) {
            return mayBeMissing(asked);
        }
        Collection<String> known = names(parent);
        return known.isEmpty() ? "" : meant(prefix + ".", name, known);
    }

    private static String meant(String prefix, String name, Collection<String> known) {
        return Suggestion.nearest(name, known)
                .map(near -> "did you mean \"" + prefix + near + "\"?")
                .orElse("there are: " + String.join(", ", known));
    }

    private static String mayBeMissing(String asked) {
        return "it is not there on every page: write \"" + asked + "!\", or ask \"<#if " + asked + "??>\" first";
    }

    /** The value of a plain path; null where there is none, or it is more than a path. */
    private static TemplateModel at(String path, Environment environment) throws TemplateException {
        Matcher whole = PATH.matcher(path);
        if (!whole.matches()) {
            return null;
        }
        TemplateModel value = environment.getVariable(whole.group(1));
        Matcher step = STEP.matcher(whole.group(2));
        while (step.find() && value != null) {
            if (step.group(1) != null) {
                value = value instanceof TemplateHashModel hash ? hash.get(step.group(1)) : null;
            } else {
                boolean number = step.group(2).matches("\\d{1,6}");
                value = number && value instanceof TemplateSequenceModel list
                        ? list.get(Integer.parseInt(step.group(2)))
                        : null;
            }
        }
        return value;
    }

    private static Collection<String> names(TemplateModel value) throws TemplateModelException {
        if (value instanceof ViewWrapper.RecordHash record) {
            return record.names();
        }
        Collection<String> names = new TreeSet<>();
        if (value instanceof TemplateHashModelEx hash) {
            TemplateCollectionModel keys = hash.keys();
            TemplateModelIterator each = keys.iterator();
            while (each.hasNext()) {
                names.add(each.next().toString());
            }
        }
        return names;
    }
}
