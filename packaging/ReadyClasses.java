import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Does to the classes of a jar once what each run of a Java would do anew: {@code java -cp asm.jar:JAR packaging/ReadyClasses.java JAR}.
 *
 * <ul>
 *   <li>Classes in the format of Java 5 get that of Java 8. A Java keeps no class in its file of loaded classes whose format lacks the frames
 *       by which it is checked, and so read and checked each of picocli's in every run.
 *   <li>Lambdas and references to methods become classes, as anonymous ones are, and what a record answers of itself becomes code. Java puts
 *       both together when they are first met, some hundred thousandths of a second each, of which a small build meets eight hundred; and
 *       under the first compiler each lambda that holds a value is made by a call into the virtual machine.
 * </ul>
 *
 * What the classes do stays as it was, and so do the order and the times of the jar's entries.
 */
final class ReadyClasses {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** The classes that were added to a nest, by its host: its members may call what is private in each other. */
    private final Map<String, List<String>> members = new HashMap<>();

    private ReadyClasses() {}

    /** A file of the jar. */
    private record Entry(byte[] bytes, LocalDateTime time) {}

    public static void main(String[] arguments) throws IOException {
        ReadyClasses classes = new ReadyClasses();
        Path jar = Path.of(arguments[0]);
        classes.read(jar);
        Path whole = jar.resolveSibling(jar.getFileName() + ".ready");
        classes.write(whole);
        Files.move(whole, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void read(Path jar) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> listed = in.entries();
            while (listed.hasMoreElements()) {
                ZipEntry entry = listed.nextElement();
                try (InputStream bytes = in.getInputStream(entry)) {
                    add(entry.getName(), bytes.readAllBytes(), entry.getTimeLocal());
                }
            }
        }
    }

    private void add(String name, byte[] bytes, LocalDateTime time) {
        boolean isClass = name.endsWith(".class") && !name.startsWith("META-INF/");
        if (!isClass) {
            entries.put(name, new Entry(bytes, time));
            return;
        }
        byte[] framed = major(bytes) < Opcodes.V1_6 ? framed(bytes) : bytes;
        // The class comes before those that are made for it.
        entries.put(name, new Entry(framed, time));
        Linker linker = new Linker(framed);
        entries.put(name, new Entry(linker.linked(), time));
        linker.made.forEach((made, code) -> entries.put(made + ".class", new Entry(code, time)));
        if (linker.hasNest() && !linker.made.isEmpty()) {
            members.computeIfAbsent(linker.host, host -> new ArrayList<>()).addAll(linker.made.keySet());
        }
    }

    private void write(Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                ZipEntry copied = new ZipEntry(entry.getKey());
                // The time of day that the jar holds, whatever the machine's zone: the same bytes everywhere.
                copied.setTimeLocal(entry.getValue().time());
                out.putNextEntry(copied);
                out.write(withMembers(entry.getKey(), entry.getValue().bytes()));
                out.closeEntry();
            }
        }
    }

    private byte[] withMembers(String name, byte[] bytes) {
        List<String> added =
                name.endsWith(".class") ? members.get(name.substring(0, name.length() - ".class".length())) : null;
        if (added == null) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(writer, 0);
        added.forEach(writer::visitNestMember);
        return writer.toByteArray();
    }

    private static int major(byte[] classFile) {
        return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    }

    private static byte[] framed(byte[] classFile) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        ClassVisitor newer = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(classFile).accept(newer, 0);
        return writer.toByteArray();
    }

    /** Writes a class anew, with classes of its own for its lambdas. */
    private static final class Linker extends ClassVisitor {
        private final byte[] bytes;
        private final ClassWriter writer;
        /** The classes made for its lambdas, by their names. */
        final Map<String, byte[]> made = new LinkedHashMap<>();

        private final Map<String, Integer> methods = new HashMap<>();
        private final Map<String, RecordMethod> recordMethods = new LinkedHashMap<>();
        private int version;
        private boolean isInterface;
        private String name;
        String host;

        Linker(byte[] bytes) {
            this(bytes, new ClassWriter(0));
        }

        private Linker(byte[] bytes, ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.bytes = bytes;
            this.writer = writer;
        }

        byte[] linked() {
            ClassReader reader = new ClassReader(bytes);
            reader.accept(new Surveyor(), ClassReader.SKIP_CODE);
            reader.accept(this, 0);
            return made.isEmpty() && recordMethods.isEmpty() ? bytes : writer.toByteArray();
        }

        /** Whether the format knows nests; before Java 11 what lambdas call must not be private. */
        boolean hasNest() {
            return version >= Opcodes.V11;
        }

        /** Reads what must be known before the code is met. */
        private final class Surveyor extends ClassVisitor {
            Surveyor() {
                super(Opcodes.ASM9);
            }

            @Override
            public void visit(
                    int format, int access, String named, String signature, String superName, String[] interfaces) {
                version = format & 0xffff;
                isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
                name = named;
                host = named;
            }

            @Override
            public void visitNestHost(String nestHost) {
                host = nestHost;
            }

            @Override
            public MethodVisitor visitMethod(
                    int access, String method, String descriptor, String signature, String[] exceptions) {
                methods.put(method + descriptor, access);
                return null;
            }
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            boolean isCalled = !hasNest() && isPrivateStatic(access) && method.startsWith("lambda$");
            MethodVisitor code = super.visitMethod(isCalled ? opened(access) : access, method, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, code) {
                @Override
                public void visitInvokeDynamicInsn(
                        String called, String type, Handle bootstrap, Object... arguments) {
                    Optional<Call> call = call(called, type, bootstrap, arguments);
                    if (call.isEmpty()) {
                        super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
                    } else {
                        call.get().write(this);
                    }
                }
            };
        }

        /** A method of an interface is private or public. */
        private int opened(int access) {
            return access & ~Opcodes.ACC_PRIVATE | (isInterface ? Opcodes.ACC_PUBLIC : 0);
        }

        private static boolean isPrivateStatic(int access) {
            int both = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
            return (access & both) == both;
        }

        /** The plain call that does the same; none where it is left to Java. */
        private Optional<Call> call(String called, String type, Handle bootstrap, Object[] arguments) {
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                    && bootstrap.getName().equals("metafactory")) {
                Handle target = (Handle) arguments[1];
                return isReachable(target) ? Optional.of(lambda(called, type, arguments, target)) : Optional.empty();
            }
            if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                Handle[] fields = Arrays.stream(arguments, 2, arguments.length).toArray(Handle[]::new);
                RecordMethod method =
                        new RecordMethod(name, called, type, ((String) arguments[1]).split(";"), fields);
                recordMethods.put(called, method);
                return Optional.of(new Call(name, method.name(), type));
            }
            return Optional.empty();
        }

        /** Whether another class of the package may call a method. */
        private boolean isReachable(Handle target) {
            if (target.getOwner().startsWith("[")) {
                return false;
            }
            Integer access = target.getOwner().equals(name) ? methods.get(target.getName() + target.getDesc()) : null;
            boolean isPrivate = access != null && (access & Opcodes.ACC_PRIVATE) != 0;
            if (target.getTag() == Opcodes.H_INVOKESPECIAL && !isPrivate) {
                return false;
            }
            boolean opened = access != null && isPrivateStatic(access) && target.getName().startsWith("lambda$");
            return !isPrivate || hasNest() || opened;
        }

        private Call lambda(String called, String type, Object[] arguments, Handle target) {
            String made = name + "$Lambda" + this.made.size();
            LambdaClass lambda = new LambdaClass(
                    made, Type.getReturnType(type), Type.getArgumentTypes(type), hasNest() ? host : null);
            this.made.put(
                    made, lambda.code(version, called, (Type) arguments[0], (Type) arguments[2], target));
            return new Call(made, LambdaClass.MAKE, type);
        }

        @Override
        public void visitEnd() {
            recordMethods.values().forEach(method -> method.write(cv));
            super.visitEnd();
        }
    }

    /** A call of a static method. */
    private record Call(String owner, String name, String type) {
        void write(MethodVisitor code) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
        }
    }

    /** The class of a lambda: its fields are the values that it holds. */
    private record LambdaClass(String name, Type of, Type[] held, String host) {
        /** The method that answers one. */
        static final String MAKE = "of";

        private static final String ONE = "ONE";

        byte[] code(int version, String method, Type erased, Type exact, Handle target) {
            ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            out.visit(
                    version,
                    Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                    name,
                    null,
                    "java/lang/Object",
                    new String[] {of.getInternalName()});
            if (host != null) {
                out.visitNestHost(host);
            }
            for (int i = 0; i < held.length; i++) {
                out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), held[i].getDescriptor(), null, null)
                        .visitEnd();
            }
            constructor(out);
            make(out);
            body(out, method, erased, exact, target);
            out.visitEnd();
            return out.toByteArray();
        }

        private static String field(int number) {
            return "held" + number;
        }

        private void constructor(ClassWriter out) {
            MethodVisitor code = out.visitMethod(
                    Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held), null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            int local = 1;
            for (int i = 0; i < held.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), local);
                code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), held[i].getDescriptor());
                local += held[i].getSize();
            }
            end(code, Opcodes.RETURN);
        }

        /** One that holds nothing is made once. */
        private void make(ClassWriter out) {
            String self = "L" + name + ";";
            MethodVisitor make =
                    out.visitMethod(Opcodes.ACC_STATIC, MAKE, Type.getMethodDescriptor(of, held), null, null);
            make.visitCode();
            if (held.length > 0) {
                made(make);
                end(make, Opcodes.ARETURN);
                return;
            }
            make.visitFieldInsn(Opcodes.GETSTATIC, name, ONE, self);
            end(make, Opcodes.ARETURN);
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONE, self, null, null)
                    .visitEnd();
            MethodVisitor first = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
            first.visitCode();
            made(first);
            first.visitFieldInsn(Opcodes.PUTSTATIC, name, ONE, self);
            end(first, Opcodes.RETURN);
        }

        private void made(MethodVisitor code) {
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int local = 0;
            for (Type value : held) {
                code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), local);
                local += value.getSize();
            }
            code.visitMethodInsn(
                    Opcodes.INVOKESPECIAL,
                    name,
                    "<init>",
                    Type.getMethodDescriptor(Type.VOID_TYPE, held),
                    false);
        }

        /** The method of the interface: it calls the target with what is held and what it is given. */
        private void body(ClassWriter out, String method, Type erased, Type exact, Handle target) {
            MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
            code.visitCode();
            Type[] given = erased.getArgumentTypes();
            Type[] meant = exact.getArgumentTypes();
            List<Type> wanted = wanted(target);
            if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                code.visitTypeInsn(Opcodes.NEW, target.getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            for (int i = 0; i < held.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), held[i].getDescriptor());
                Conversion.of(held[i], wanted.get(i), code);
            }
            int local = 1;
            for (int i = 0; i < given.length; i++) {
                code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
                Conversion.of(given[i], meant[i], code);
                Conversion.of(meant[i], wanted.get(held.length + i), code);
                local += given[i].getSize();
            }
            code.visitMethodInsn(
                    instruction(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            Type answered = target.getTag() == Opcodes.H_NEWINVOKESPECIAL
                    ? Type.getObjectType(target.getOwner())
                    : Type.getReturnType(target.getDesc());
            Type asked = erased.getReturnType();
            if (asked.getSort() == Type.VOID) {
                if (answered.getSize() > 0) {
                    code.visitInsn(answered.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
                }
            } else {
                Conversion.of(answered, exact.getReturnType(), code);
                Conversion.of(exact.getReturnType(), asked, code);
            }
            end(code, asked.getOpcode(Opcodes.IRETURN));
        }

        /** What the target is called with, the object that it is called on among it. */
        private static List<Type> wanted(Handle target) {
            List<Type> wanted = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
            if (target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
                wanted.add(0, Type.getObjectType(target.getOwner()));
            }
            return wanted;
        }

        private static int instruction(Handle target) {
            return switch (target.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                // A private method of the nest is called as any other.
                default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void end(MethodVisitor code, int instruction) {
            code.visitInsn(instruction);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }

    /** What a record answers of itself, written out as the language describes it. */
    private record RecordMethod(String record, String method, String type, String[] names, Handle[] fields) {
        /** The name of the static method that is called instead. */
        String name() {
            return "record$" + method;
        }

        void write(ClassVisitor out) {
            MethodVisitor code = out.visitMethod(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name(), type, null, null);
            code.visitCode();
            switch (method) {
                case "hashCode" -> hashCode(code);
                case "equals" -> equals(code);
                case "toString" -> toString(code);
                default -> throw new IllegalStateException("not a record's method: " + method);
            }
            code.visitEnd();
        }

        private void load(MethodVisitor code, int local, Handle field) {
            code.visitVarInsn(Opcodes.ALOAD, local);
            if (local > 0) {
                code.visitTypeInsn(Opcodes.CHECKCAST, record);
            }
            code.visitFieldInsn(Opcodes.GETFIELD, record, field.getName(), field.getDesc());
        }

        private void hashCode(MethodVisitor code) {
            code.visitInsn(Opcodes.ICONST_0);
            for (Handle field : fields) {
                code.visitIntInsn(Opcodes.BIPUSH, 31);
                code.visitInsn(Opcodes.IMUL);
                load(code, 0, field);
                Type type = Type.getType(field.getDesc());
                boolean plain = Conversion.isPrimitive(type);
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        plain ? Conversion.wrapper(type) : "java/util/Objects",
                        "hashCode",
                        plain ? "(" + type.getDescriptor() + ")I" : "(Ljava/lang/Object;)I",
                        false);
                code.visitInsn(Opcodes.IADD);
            }
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(4, 1);
        }

        private void equals(MethodVisitor code) {
            Label other = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.INSTANCEOF, record);
            code.visitJumpInsn(Opcodes.IFEQ, other);
            for (Handle field : fields) {
                load(code, 0, field);
                load(code, 1, field);
                Type type = Type.getType(field.getDesc());
                if (Conversion.isPrimitive(type)) {
                    code.visitMethodInsn(
                            Opcodes.INVOKESTATIC,
                            Conversion.wrapper(type),
                            "compare",
                            "(" + type.getDescriptor() + type.getDescriptor() + ")I",
                            false);
                    code.visitJumpInsn(Opcodes.IFNE, other);
                } else {
                    code.visitMethodInsn(
                            Opcodes.INVOKESTATIC,
                            "java/util/Objects",
                            "equals",
                            "(Ljava/lang/Object;Ljava/lang/Object;)Z",
                            false);
                    code.visitJumpInsn(Opcodes.IFEQ, other);
                }
            }
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(other);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(4, 2);
        }

        private void toString(MethodVisitor code) {
            String builder = "java/lang/StringBuilder";
            code.visitTypeInsn(Opcodes.NEW, builder);
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, builder, "<init>", "()V", false);
            code.visitLdcInsn(Type.getObjectType(record));
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
            append(code, Type.getType(String.class));
            for (int i = 0; i < fields.length; i++) {
                code.visitLdcInsn((i == 0 ? "[" : ", ") + names[i] + "=");
                append(code, Type.getType(String.class));
                load(code, 0, fields[i]);
                append(code, Type.getType(fields[i].getDesc()));
            }
            code.visitLdcInsn(fields.length == 0 ? "[]" : "]");
            append(code, Type.getType(String.class));
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
            code.visitInsn(Opcodes.ARETURN);
            code.visitMaxs(3, 1);
        }

        private static void append(MethodVisitor code, Type value) {
            Type text = Type.getType(String.class);
            Type plain = Conversion.isPrimitive(value) || value.equals(text) ? value : Type.getType(Object.class);
            boolean small = plain.getSort() == Type.BYTE || plain.getSort() == Type.SHORT;
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    "java/lang/StringBuilder",
                    "append",
                    "(" + (small ? "I" : plain.getDescriptor()) + ")Ljava/lang/StringBuilder;",
                    false);
        }
    }

    /** Makes a value of one type one of another, as Java does where it links a lambda. */
    private static final class Conversion {
        private Conversion() {}

        static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        /** The class whose objects hold a primitive value. */
        static String wrapper(Type primitive) {
            return switch (primitive.getSort()) {
                case Type.BOOLEAN -> "java/lang/Boolean";
                case Type.CHAR -> "java/lang/Character";
                case Type.BYTE -> "java/lang/Byte";
                case Type.SHORT -> "java/lang/Short";
                case Type.INT -> "java/lang/Integer";
                case Type.LONG -> "java/lang/Long";
                case Type.FLOAT -> "java/lang/Float";
                case Type.DOUBLE -> "java/lang/Double";
                default -> throw new IllegalStateException("no primitive type: " + primitive);
            };
        }

        static void of(Type from, Type to, MethodVisitor code) {
            if (from.equals(to)) {
                return;
            }
            if (isPrimitive(from) && isPrimitive(to)) {
                widen(from, to, code);
            } else if (isPrimitive(from)) {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        wrapper(from),
                        "valueOf",
                        "(" + from.getDescriptor() + ")L" + wrapper(from) + ";",
                        false);
            } else if (isPrimitive(to)) {
                Type held = held(from).orElse(to);
                code.visitTypeInsn(Opcodes.CHECKCAST, wrapper(held));
                code.visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL,
                        wrapper(held),
                        held.getClassName() + "Value",
                        "()" + held.getDescriptor(),
                        false);
                of(held, to, code);
            } else if (!to.getInternalName().equals("java/lang/Object")) {
                code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
            }
        }

        /** The primitive type whose values a wrapper holds. */
        private static Optional<Type> held(Type wrapper) {
            return "ZCBSIJFD"
                    .chars()
                    .mapToObj(letter -> Type.getType(String.valueOf((char) letter)))
                    .filter(primitive -> wrapper(primitive).equals(wrapper.getInternalName()))
                    .findFirst();
        }

        private static void widen(Type from, Type to, MethodVisitor code) {
            String pair = shape(from) + shape(to);
            switch (pair) {
                case "II", "JJ", "FF", "DD" -> {}
                case "IJ" -> code.visitInsn(Opcodes.I2L);
                case "IF" -> code.visitInsn(Opcodes.I2F);
                case "ID" -> code.visitInsn(Opcodes.I2D);
                case "JF" -> code.visitInsn(Opcodes.L2F);
                case "JD" -> code.visitInsn(Opcodes.L2D);
                case "FD" -> code.visitInsn(Opcodes.F2D);
                default -> throw new IllegalStateException("no lambda makes " + to + " of " + from);
            }
        }

        private static String shape(Type type) {
            return "ZBSC".contains(type.getDescriptor()) ? "I" : type.getDescriptor();
        }
    }
}
