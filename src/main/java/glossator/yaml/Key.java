package glossator.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a record's component is called in YAML, where its own name will not do, and whether it must be given. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** The key; empty for the component's own name. */
    String value() default "";

    /** Whether a file without it has an error. */
    boolean required() default false;
}
