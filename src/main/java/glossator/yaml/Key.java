package glossator.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a record's component is called in YAML, where its own name will not do, and what can be said of its values. Reading
 * heeds the name and whether it is required; the rest is what a later stage finds wrong, told to editors by {@link RecordSchema}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** The key; empty for the component's own name. */
    String value() default "";

    /** Whether a file without it has an error. */
    boolean required() default false;

    /** The key that, where it is true, lets a file go without this one; empty where there is none. */
    String requiredUnless() default "";

    /** What it is for, in a sentence or two. */
    String about() default "";

    /** What each of its texts must match as a whole; empty for any text. One of {@link Patterns}. */
    String pattern() default "";

    /** Words that an editor proposes; others can be written too. */
    String[] proposed() default {};

    /** The least that a number may be. */
    int least() default Integer.MIN_VALUE;

    /** How a {@link YamlNode} may be written: types as components have them, an array for a list; none for anything. */
    Class<?>[] written() default {};
}
