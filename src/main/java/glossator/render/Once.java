package glossator.render;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The directive by which a template says that what is within depends on a value alone: {@code <@once of=term>}. What was printed for the
 * value is kept and printed again, wherever the same place of the same template comes upon the same value. Records are the same where
 * they are one object, all else where it is equal.
 *
 * <p>There is one for each language of a build, since the words of the theme are those of a language. Past a limit nothing more is kept.
 * Safe for use by many threads.
 */
final class Once implements TemplateDirectiveModel {
    /** How many bytes are kept; a site of 10,000 articles comes to half of it. */
    private static final long MOST = 16 * 1024 * 1024;

    /** What it costs to keep a text beside its bytes, in bytes. */
    private static final int ENTRY = 100;

    private final long most;
    private final Map<Key, byte[]> kept = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    Once() {
        this(MOST);
    }

    /** @param most how many bytes are kept */
    Once(long most) {
        this.most = most;
    }

    /** A place in a template, and the values that it came upon; what a record compares by itself takes longer. */
    private record Key(DirectiveCallPlace place, Object value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.place == place && key.value.equals(value);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(place) + value.hashCode();
        }
    }

    /** A record that is equal to no other object. */
    private record Same(Record record) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.record == record;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(record);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (parameters.size() != 1 || !parameters.containsKey("of") || variables.length > 0) {
            throw new TemplateModelException("\"once\" has one parameter, and needs it: of");
        }
        Key key = new Key(environment.getCurrentDirectiveCallPlace(), value((TemplateModel) parameters.get("of")));
        if (body == null) {
            return;
        }
        if (environment.getOut() instanceof PageBuffer page) {
            print(key, body, page);
        } else {
            // What a template prints into a variable of its own is not seen here.
            body.render(environment.getOut());
        }
    }

    private void print(Key key, TemplateDirectiveBody body, PageBuffer page) throws TemplateException, IOException {
        byte[] known = kept.get(key);
        if (known != null) {
            page.write(known);
            return;
        }
        int start = page.length();
        body.render(page);
        int cost = page.length() - start + ENTRY;
        if (size.get() + cost <= most && kept.putIfAbsent(key, page.since(start)) == null) {
            size.addAndGet(cost);
        }
    }

    private static Object value(TemplateModel model) throws TemplateModelException {
        if (model instanceof ViewWrapper.RecordHash hash) {
            return new Same(hash.record());
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (model instanceof TemplateSequenceModel list) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                values.add(value(list.get(i)));
            }
            return values;
        }
        throw new TemplateModelException(
                model == null
                        ? "\"once\" needs a value, and there is none here"
                        : "\"once\" knows texts, numbers, true and false, values of the site and lists of them again, and no other");
    }
}
