package glossator.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * What the components of a record are called and are in YAML, and how one is made of them. Asked for once a type: a class answers such
 * questions anew each time, which for a site's front matter took longer than to read it.
 */
final class RecordKeys {
    private static final ClassValue<RecordKeys> KEYS = new ClassValue<>() {
        @Override
        protected RecordKeys computeValue(Class<?> type) {
            return new RecordKeys(type);
        }
    };

    private final List<String> names;
    private final boolean[] required;
    private final Class<?>[] types;
    private final Type[] genericTypes;
    private final Constructor<?> constructor;

    private RecordKeys(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        names = Arrays.stream(components).map(RecordKeys::name).toList();
        types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        genericTypes =
                Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        required = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            Key key = components[i].getAnnotation(Key.class);
            required[i] = key != null && key.required();
        }
        try {
            constructor = record.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException("cannot make a " + record, impossible);
        }
    }

    static RecordKeys of(Class<? extends Record> type) {
        return KEYS.get(type);
    }

    /** The key of a component. */
    static String name(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key == null || key.value().isEmpty() ? component.getName() : key.value();
    }

    /** The keys, in the order of the components. */
    List<String> names() {
        return names;
    }

    boolean isRequired(int component) {
        return required[component];
    }

    Class<?> type(int component) {
        return types[component];
    }

    Type genericType(int component) {
        return genericTypes[component];
    }

    /** A record of these components. */
    Object make(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException("cannot make a " + constructor.getDeclaringClass(), impossible);
        }
    }
}
