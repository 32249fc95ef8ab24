package glossator.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import glossator.source.PrintableText;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a template can touch: records by the names of their components, lists, maps, texts, numbers, truth. No method of
 * any object can be called. FreeMarker's own wrapper would let a template delete files.
 */
final class ViewWrapper implements ObjectWrapper {
    private static final Map<Class<?>, Map<String, Component>> COMPONENTS = new ConcurrentHashMap<>();

    /** A component of a record: which of them it is, and what reads it. */
    private record Component(int index, Method accessor) {
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot read " + accessor, impossible);
            }
        }
    }

    private static Map<String, Component> components(Class<?> type) {
        Map<String, Component> known = COMPONENTS.get(type);
        return known == null ? COMPONENTS.computeIfAbsent(type, ViewWrapper::read) : known;
    }

    private static Map<String, Component> read(Class<?> type) {
        Map<String, Component> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            components.put(component.getName(), new Component(components.size(), accessor));
        }
        return components;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        // Classes come before interfaces, since to see that a value is none of these takes longer.
        if (value == null || value instanceof Optional<?> optional && optional.isEmpty()) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(PrintableText.of(text));
        }
        if (value instanceof Markup markup) {
            return HtmlFormat.INSTANCE.fromMarkup(PrintableText.of(markup.html()));
        }
        if (value instanceof BodyMarkup body) {
            return HtmlFormat.INSTANCE.fromBody(body.html());
        }
        if (value instanceof Record record) {
            return new RecordHash(record);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.get());
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(map, this);
        }
        throw new TemplateModelException(
                "a template cannot see a " + value.getClass().getName());
    }

    /** The value of a record's component. */
    static Object read(Record record, RecordComponent component) {
        return components(record.getClass()).get(component.getName()).of(record);
    }

    /**
     * A record, whose components are read by their names. A template asks for the same ones again and again, so what was read and
     * wrapped once is kept.
     */
    final class RecordHash implements TemplateHashModel {
        private final Record record;
        private final Map<String, Component> components;
        private final TemplateModel[] read;

        RecordHash(Record record) {
            this.record = record;
            this.components = components(record.getClass());
            this.read = new TemplateModel[components.size()];
        }

        /** The record itself. */
        Record record() {
            return record;
        }

        /** The names of its components, in the order of the record. */
        List<String> names() {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Component component = components.get(key);
            if (component == null) {
                return null;
            }
            TemplateModel known = read[component.index()];
            if (known == null) {
                known = wrap(component.of(record));
                read[component.index()] = known;
            }
            return known;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
