package glossator.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template can touch: records by the names of their components, lists, maps, texts, numbers, truth. No method of
 * any object can be called. FreeMarker's own wrapper would let a template delete files.
 */
final class ViewWrapper implements ObjectWrapper {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                components.put(component.getName(), accessor);
            }
            return components;
        }
    };

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof Optional<?> optional && optional.isEmpty()) {
            return null;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.get());
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(PrintableText.of(markup.html()));
        }
        if (value instanceof String text) {
            return new SimpleScalar(PrintableText.of(text));
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(map, this);
        }
        if (value instanceof Record record) {
            return new RecordHash(record);
        }
        throw new TemplateModelException(
                "a template cannot see a " + value.getClass().getName());
    }

    /** The value of a record's component. */
    static Object read(Record record, RecordComponent component) {
        try {
            return COMPONENTS.get(record.getClass()).get(component.getName()).invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    /** A record, whose components are read by their names. */
    final class RecordHash implements TemplateHashModel {
        private final Record record;
        private final Map<String, Method> components;

        RecordHash(Record record) {
            this.record = record;
            this.components = COMPONENTS.get(record.getClass());
        }

        /** The names of its components, in the order of the record. */
        List<String> names() {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Method component = components.get(key);
            if (component == null) {
                return null;
            }
            try {
                return wrap(component.invoke(record));
            } catch (ReflectiveOperationException impossible) {
                throw new TemplateModelException("cannot read " + key, impossible);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
