import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas, references to methods and records of every kind, each of which prints what it does. */
public class Every {
    record Empty() {}

    record Plain(boolean a, byte b, short c, char d, int e, long f, float g, double h) {}

    record Held(String text, List<Integer> numbers, int[] array, Plain plain, Object none) {}

    record Generic<T extends Comparable<T>>(T one, Optional<T> other) implements Comparable<Generic<T>> {
        @Override
        public int compareTo(Generic<T> that) {
            return one.compareTo(that.one);
        }
    }

    record Own(int x) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    interface Greeter {
        String greet(String whom);

        private String loudly(String whom) {
            return greet(whom).toUpperCase();
        }

        default Function<String, String> loud() {
            return this::loudly;
        }

        static Greeter of(String word) {
            return whom -> word + ", " + whom;
        }

        private static String twice(String s) {
            return s + s;
        }

        static Function<String, String> doubled() {
            return Greeter::twice;
        }
    }

    interface Base<T> {
        void take(T value);
    }

    interface Narrow extends Base<String> {}

    static class Parent {
        String say() {
            return "parent";
        }

        protected String guarded() {
            return "guarded";
        }
    }

    static class Child extends Parent {
        private final int number;

        private Child(int number) {
            this.number = number;
        }

        Child() {
            this(3);
        }

        @Override
        String say() {
            return "child";
        }

        private String secret(int add) {
            return "secret" + (number + add);
        }

        void run() {
            Supplier<String> above = super::say;
            Supplier<String> mine = this::say;
            IntFunction<String> hidden = this::secret;
            Supplier<String> inherited = this::guarded;
            IntFunction<Child> maker = Child::new;
            Supplier<Supplier<String>> nested = () -> () -> secret(number);
            print(above.get(), mine.get(), hidden.apply(4), inherited.get(), maker.apply(9).number, nested.get().get());
        }

        class Inner {
            Supplier<String> reach() {
                return () -> secret(100) + number;
            }
        }
    }

    enum Sign {
        PLUS((a, b) -> a + b),
        MINUS((a, b) -> a - b) {
            @Override
            String name(Supplier<String> s) {
                return "minus" + s.get();
            }
        };

        final IntBinaryOperator does;

        Sign(IntBinaryOperator does) {
            this.does = does;
        }

        String name(Supplier<String> s) {
            return s.get();
        }
    }

    static int calls;

    static long counted(int a, long b, double c, String d) {
        calls++;
        return (long) (a + b + c + d.length());
    }

    static String joined(String first, Object... rest) {
        return first + rest.length;
    }

    static void print(Object... values) {
        for (Object value : values) {
            System.out.print(value + " ");
        }
        System.out.println();
    }

    static <T, R extends T> Function<T, Optional<R>> only(Class<R> type) {
        return value -> Optional.of(value).filter(type::isInstance).map(type::cast);
    }

    private static int mixed(Integer a, int b) {
        return a * b;
    }

    public static void main(String[] arguments) throws Exception {
        primitives();
        references();
        new Child().run();
        print(new Child(5).new Inner().reach().get(), Sign.PLUS.does.applyAsInt(4, 3), Sign.MINUS.does.applyAsInt(4, 3));
        print(Sign.PLUS.name(() -> "p"), Sign.MINUS.name(() -> "m"));
        Greeter greeter = Greeter.of("hello");
        print(greeter.greet("you"), greeter.loud().apply("you"), Greeter.doubled().apply("ab"));
        StringBuilder taken = new StringBuilder();
        Narrow narrow = taken::append;
        narrow.take("text");
        Base<String> wide = narrow;
        wide.take("more");
        print(taken);
        records();
        kept();
    }

    private static void primitives() throws Exception {
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 4;
        long l = 5;
        float f = 6.5f;
        double d = 7.25;
        boolean z = true;
        Supplier<String> all = () -> "" + b + s + c + i + l + f + d + z;
        LongSupplier sum = () -> counted(i, l, d, "abc");
        IntToLongFunction widened = Math::abs;
        ToLongFunction<Integer> unboxedAndWidened = Integer::intValue;
        ToDoubleFunction<Character> fromCharacter = x -> x;
        Function<Integer, Long> boxed = Integer::longValue;
        BiFunction<Integer, Integer, Integer> product = Every::mixed;
        IntBinaryOperator plain = Every::mixed;
        DoubleUnaryOperator root = Math::sqrt;
        Callable<Object> object = () -> i;
        Runnable dropped = () -> counted(1, 2, 3, "");
        dropped.run();
        Runnable droppedReference = "abc"::length;
        droppedReference.run();
        Supplier<Object> boxedLong = () -> l;
        Predicate<Boolean> not = value -> !value;
        print(all.get(), sum.getAsLong(), widened.applyAsLong(-3), unboxedAndWidened.applyAsLong(8), fromCharacter.applyAsDouble('A'));
        print(boxed.apply(6), product.apply(6, 7), plain.applyAsInt(5, 5), root.applyAsDouble(16), object.call(), boxedLong.get(), not.test(z), calls);
    }

    private static void references() {
        Supplier<List<String>> list = ArrayList::new;
        Function<Integer, int[]> array = int[]::new;
        Function<String[], Object> cloned = String[]::clone;
        Function<String, String> trimmed = String::trim;
        Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        BiFunction<String, String, String> concat = String::concat;
        Function<String, String> variable = Every::joined;
        BiFunction<String, Object, String> more = Every::joined;
        List<String> words = list.get();
        words.addAll(List.of("pear", "fig", "apple", "plum"));
        words.sort(order);
        print(words, array.apply(3).length, ((String[]) cloned.apply(new String[] {"x"}))[0], trimmed.apply(" t "), concat.apply("a", "b"));
        print(variable.apply("v"), more.apply("v", 1), only(String.class).apply("o"), Every.<Object, String>only(String.class).apply(1));
        Map<Integer, List<String>> byLength =
                words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        print(byLength, IntStream.range(0, 5).mapToObj(n -> "n" + n).collect(Collectors.joining(",")));
        print(Stream.iterate(1, n -> n * 2).limit(6).mapToInt(Integer::intValue).sum());
        Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = x -> y -> w -> x * y + w;
        print(curried.apply(2).apply(3).apply(4));
        Supplier<Runnable> same = () -> () -> {};
        print(same.get() == same.get());
    }

    private static void records() {
        Plain one = new Plain(true, (byte) 1, (short) 2, 'c', 4, 5L, 0.0f, Double.NaN);
        Plain two = new Plain(true, (byte) 1, (short) 2, 'c', 4, 5L, 0.0f, Double.NaN);
        Plain other = new Plain(true, (byte) 1, (short) 2, 'c', 4, 5L, -0.0f, Double.NaN);
        print(one, one.equals(two), one.equals(other), one.hashCode() == two.hashCode(), one.equals(null), one.equals("x"));
        print(new Empty(), new Empty().equals(new Empty()), new Empty().hashCode());
        int[] array = {1, 2};
        Held held = new Held("t", List.of(1, 2), array, one, null);
        print(held.equals(new Held("t", List.of(1, 2), array, two, null)), held.equals(new Held("t", List.of(1, 2), new int[] {1, 2}, two, null)));
        print(held.toString().replaceAll("@[0-9a-f]+", "@"), held.hashCode() == new Held("t", List.of(1, 2), array, two, null).hashCode());
        print(new Generic<>("a", Optional.of("b")), new Generic<>("a", Optional.empty()).compareTo(new Generic<>("b", Optional.empty())));
        print(new Own(3), new Own(3).hashCode(), new Own(3).equals(new Own(3)), new Own(3).equals(new Own(4)));
    }

    private static void kept() {
        Supplier<String> serial = (Supplier<String> & Serializable) () -> "kept";
        Runnable marked = (Runnable & Cloneable) () -> System.out.print("marked ");
        marked.run();
        print(serial.get(), serial instanceof Serializable, marked instanceof Cloneable);
    }
}
