import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/** What Java 8 compiled: without nests, so that what lambdas call must not be private. */
public class Older {
    private final String name;

    private Older(String name) {
        this.name = name;
    }

    interface Shape {
        Supplier<Integer> ONE = () -> 1;

        int sides();

        default Supplier<String> told() {
            return () -> "sides: " + sides();
        }

        static Shape of(int sides) {
            return () -> sides;
        }
    }

    static class Sub extends Older {
        Sub(String name) {
            super(name);
        }

        Supplier<String> told() {
            return () -> "sub";
        }
    }

    Supplier<String> told() {
        return () -> "older " + name;
    }

    private static String hidden(String text) {
        return "<" + text + ">";
    }

    private String own(String text) {
        return name + text;
    }

    public static void main(String[] arguments) {
        Function<String, String> direct = Older::hidden;
        Function<String, String> lambda = text -> hidden(text + "!");
        Function<String, String> bound = new Older("n")::own;
        Function<String, Older> maker = Older::new;
        System.out.println(direct.apply("a") + lambda.apply("b") + bound.apply("c") + maker.apply("d").name);
        System.out.println(new Older("x").told().get() + new Sub("y").told().get());
        System.out.println(Shape.of(4).told().get() + Shape.ONE.get());
        System.out.println(Arrays.asList(3, 1, 2).stream().sorted((a, b) -> b - a).mapToInt(i -> i).sum());
    }
}
