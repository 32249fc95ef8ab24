import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes Glossator a program of machine code, which starts in a hundredth of a second: {@code java NativeProgram.java JAR BUILDER TARGET}.
 *
 * <p>The builder is GraalVM's native-image, version 25.0.2, whose Java part is on Maven Central as jars (folder BUILDER). What its
 * distribution adds to them is written here: a home with the places where it looks for libraries, the few C functions that its code
 * calls (native/helper.c), and those that the JDK's own libraries expect of a virtual machine (native/jvm.c). These libraries are taken
 * from the JDK 25 that runs this, and lie in TARGET/lib beside TARGET/glossator. Linux on x86-64, with gcc and binutils.
 */
final class NativeProgram {
    private static final int JAVA = 25;
    /** The JDK's libraries that the program may load. */
    private static final List<String> LIBRARIES =
            List.of("java", "nio", "net", "zip", "extnet", "management", "management_ext", "prefs", "jimage", "verify");
    /** Modules of the JDK into which the builder looks. */
    private static final Set<String> LOOKED_INTO = Set.of("java.base", "jdk.internal.vm.ci", "java.management", "jdk.management",
            "java.logging", "java.desktop", "jdk.jfr", "java.xml", "java.security.jgss", "java.rmi", "java.sql", "java.naming",
            "jdk.internal.le");
    /** Its jars that take the place of the JDK's compiler, with what that needs. */
    private static final String UPGRADES = "(compiler|truffle-compiler|word|collections|nativeimage|nativeimage-libgraal)-[0-9].*";
    private static final String EVERYTHING =
            ", \"allDeclaredFields\": true, \"allDeclaredMethods\": true, \"allDeclaredConstructors\": true";
    /** Who may look into whose packages: the builder looks everywhere. */
    private static final String ONLOOKERS = "org.graalvm.nativeimage.builder,org.graalvm.nativeimage.base,"
            + "org.graalvm.nativeimage.pointsto,org.graalvm.nativeimage.objectfile,org.graalvm.nativeimage,"
            + "org.graalvm.nativeimage.configure,org.graalvm.word,org.graalvm.collections,org.graalvm.truffle.compiler,"
            + "jdk.graal.compiler,ALL-UNNAMED";

    private final Path jar;
    private final Path builder;
    private final Path target;
    private final Path sources;
    private final Path java = Path.of(System.getProperty("java.home"));
    private final Path work;
    private final Path home;
    private final Path clibraries;

    private NativeProgram(Path jar, Path builder, Path target) {
        this.jar = jar.toAbsolutePath();
        this.builder = builder.toAbsolutePath();
        this.target = target.toAbsolutePath();
        this.sources = Path.of(System.getProperty("native.sources", "packaging/native")).toAbsolutePath();
        this.work = this.target.resolveSibling(this.target.getFileName() + "-work");
        this.home = work.resolve("home");
        this.clibraries = home.resolve("lib/svm/clibraries/linux-amd64");
    }

    public static void main(String[] arguments) throws Exception {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (Runtime.version().feature() != JAVA || !system.equals("Linux amd64")) {
            System.err.println("native: needs a JDK " + JAVA + " for Linux on x86-64, and is run by Java "
                    + Runtime.version() + " on " + system + "; set JAVA_HOME");
            System.exit(1);
        }
        try {
            new NativeProgram(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).make();
        } catch (IOException failed) {
            // Most often a compiler that is not there.
            System.err.println("native: " + failed.getMessage());
            System.exit(1);
        }
    }

    private void make() throws Exception {
        checkBuilder();
        delete(work);
        delete(target);
        Path libraries = Files.createDirectories(target.resolve("lib"));
        makeHome();
        makeLibraries(libraries);
        Path metadata = Files.createDirectories(work.resolve("metadata"));
        Files.writeString(metadata.resolve("reachability-metadata.json"), metadata());
        List<String> command = command(libraries, metadata, substitutions());
        Path log = work.resolve("log");
        int code = new ProcessBuilder(command)
                .directory(Files.createDirectories(work.resolve("run")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Path program = target.resolve("glossator");
        if (code != 0 || !Files.isExecutable(program)) {
            System.err.println(Files.readString(log));
            System.err.println("native: the builder failed, see above");
            System.exit(1);
        }
        // For drawing, which the program does not.
        try (Stream<Path> files = Files.list(target)) {
            for (Path library : files.filter(file -> file.toString().endsWith(".so")).toList()) {
                Files.delete(library);
            }
        }
        delete(work);
    }

    /** The builder is byte for byte the one that was looked at. */
    private void checkBuilder() throws Exception {
        Set<String> present = new TreeSet<>();
        for (Path builderJar : builderJars()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(builderJar));
            present.add(HexFormat.of().formatHex(digest) + "  " + builderJar.getFileName());
        }
        Set<String> recorded = new TreeSet<>(Files.readAllLines(sources.resolve("builder-jars")));
        if (!present.equals(recorded)) {
            System.err.println("native: the builder's jars in " + builder + " are not those of " + sources.resolve("builder-jars"));
            System.exit(1);
        }
    }

    private List<Path> builderJars() throws IOException {
        try (Stream<Path> files = Files.list(builder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private Path builderJar(String pattern) throws IOException {
        return builderJars().stream()
                .filter(file -> file.getFileName().toString().matches(pattern))
                .findFirst()
                .orElseThrow();
    }

    /** A JDK's home in which the builder finds what it looks for: the JDK's files as links, and places of its own. */
    private void makeHome() throws IOException {
        for (String folder : List.of("bin", "conf", "include", "lib")) {
            linkAll(java.resolve(folder), home.resolve(folder));
        }
        // A JVM takes as its home where its own files really lie.
        for (String real : List.of("bin/java", "lib/libjli.so", "lib/jvm.cfg", "lib/server")) {
            Path from = java.resolve(real);
            delete(home.resolve(real));
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Path to = home.resolve(real).resolve(from.relativize(file).toString());
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.copy(java.resolve("release"), home.resolve("release"));
    }

    private static void linkAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(to.resolve(file.getFileName()), file.toRealPath());
            }
        }
    }

    private void makeLibraries(Path libraries) throws Exception {
        Path include = Files.createDirectories(clibraries.resolve("include"));
        Files.writeString(include.resolve("amd64cpufeatures.h"), features("amd64.AMD64LibCHelper"));
        Files.writeString(include.resolve("aarch64cpufeatures.h"), features("aarch64.AArch64LibCHelper"));
        Files.writeString(include.resolve("riscv64cpufeatures.h"), features("riscv64.RISCV64LibCHelper"));
        Files.copy(sources.resolve("svm_locale.h"), include.resolve("svm_locale.h"));
        Path statics = Files.createDirectories(home.resolve("lib/static/linux-amd64/glibc"));
        Set<String> missing = new TreeSet<>();
        for (String name : LIBRARIES) {
            String file = "lib" + name + ".so";
            if (Files.exists(java.resolve("lib/" + file))) {
                Path copy = Files.copy(java.resolve("lib/" + file), libraries.resolve(file));
                Files.writeString(statics.resolve("lib" + name + ".a"), "INPUT(" + copy + ")\n");
                missing.addAll(missing(copy));
            }
        }
        Path stubs = Files.writeString(work.resolve("stubs.c"), stubs(missing));
        Path versions = Files.writeString(work.resolve("jvm.map"), "SUNWprivate_1.1 { global: *; };\n");
        compile("-shared", "-fPIC", sources.resolve("jvm.c"), stubs, "-Wl,-soname,libjvm.so", "-Wl,--version-script=" + versions, "-o",
                libraries.resolve("libjvm.so"));
        Path helper = work.resolve("helper.o");
        compile("-c", sources.resolve("helper.c"), "-o", helper);
        run("ar", "rcs", clibraries.resolve("liblibchelper.a"), helper);
        // What is in the JDK's own libraries already: the builder names these all the same.
        for (String empty : List.of("libjvm.a", "libdarwin.a", "libz.a")) {
            run("ar", "rcs", clibraries.resolve(empty));
        }
        Path reporter = Files.createDirectories(home.resolve("lib/svm/builder/lib"));
        compile("-shared", "-fPIC", sources.resolve("reporter.c"), "-o", reporter.resolve("libreporterchelper.so"));
    }

    /** The features of processors as the builder's version knows them, a byte each. */
    private String features(String helper) throws Exception {
        Path svm = builderJar("svm-[0-9].*");
        List<Path> needed = List.of(svm, builderJar("nativeimage-[0-9].*"), builderJar("word-.*"));
        try (URLClassLoader loader = new URLClassLoader(urls(needed))) {
            Class<?> struct = Class.forName("com.oracle.svm.core." + helper + "$CPUFeatures", false, loader);
            // In any order: the builder asks the C compiler where each lies.
            return Arrays.stream(struct.getDeclaredMethods())
                    .map(Method::getName)
                    .sorted()
                    .map(name -> "    unsigned char " + name + ";\n")
                    .collect(Collectors.joining("", "typedef struct {\n", "} CPUFeatures;\n"));
        }
    }

    /** Compiles what takes the place of methods of the JDK and of native-image itself. */
    private Path substitutions() throws Exception {
        Path classes = Files.createDirectories(work.resolve("substitutions"));
        run(java.resolve("bin/javac"), "-cp", paths(builderJars()), "--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED",
                "-d", classes, sources.resolve("HardwareChecksum.java"), sources.resolve("HeapSizes.java"));
        return classes;
    }

    /** What a library expects of a virtual machine. */
    private static Set<String> missing(Path library) throws Exception {
        return run("nm", "-D", "--undefined-only", library)
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .map(columns -> columns[columns.length - 1].replaceFirst("@.*", ""))
                .filter(name -> name.startsWith("JVM_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Functions that stop the program, for what native/jvm.c does not have: native-image's own code takes their place. */
    private String stubs(Set<String> missing) throws IOException {
        String written = Files.readString(sources.resolve("jvm.c"));
        return missing.stream()
                .filter(name -> !written.contains(name + "("))
                .map(name -> "void " + name + "(void) {\n    fputs(\"glossator: the JDK asked for " + name
                        + "\\n\", stderr);\n    abort();\n}\n")
                .collect(Collectors.joining("", "#include <stdio.h>\n#include <stdlib.h>\n", ""));
    }

    private void compile(Object... arguments) throws Exception {
        List<Object> command = new ArrayList<>(List.of("gcc", "-O2", "-w", "-I", java.resolve("include"), "-I",
                java.resolve("include/linux"), "-I", clibraries.resolve("include")));
        command.addAll(List.of(arguments));
        run(command.toArray());
    }

    /**
     * What the program asks of classes by name or by reflection: records, whose parts are kept, written and shown to templates; commands,
     * whose options picocli reads; flexmark's enumerations, which look at their own fields; JNA, whose C part calls back.
     */
    private String metadata() throws Exception {
        List<String> entries = new ArrayList<>();
        try (FileSystem inJar = FileSystems.newFileSystem(jar);
                URLClassLoader loader = new URLClassLoader(urls(List.of(jar)), ClassLoader.getPlatformClassLoader())) {
            Path root = inJar.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                    String path = root.relativize(file).toString();
                    String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
                    kind(name, loader).ifPresent(more -> entries.add("{\"type\": \"" + name + "\"" + more + "}"));
                }
            }
        }
        for (String type : Files.readAllLines(sources.resolve("called-back"))) {
            entries.add("{\"type\": \"" + type + "\", \"jniAccessible\": true" + EVERYTHING + "}");
        }
        return entries.stream().collect(Collectors.joining(",\n", "{\"reflection\": [\n", "\n]}\n"));
    }

    private static Optional<String> kind(String name, ClassLoader loader) throws ClassNotFoundException {
        if (name.startsWith("glossator.")) {
            boolean asked = name.startsWith("glossator.cli.") || Class.forName(name, false, loader).isRecord();
            return asked ? Optional.of(EVERYTHING) : Optional.empty();
        }
        if (name.startsWith("com.vladsch.flexmark.")) {
            return Class.forName(name, false, loader).isEnum() ? Optional.of(EVERYTHING) : Optional.empty();
        }
        if (name.startsWith("com.sun.jna.") && name.indexOf('.', "com.sun.jna.".length()) < 0) {
            return Optional.of(", \"jniAccessible\": true" + EVERYTHING);
        }
        return Set.of("picocli.CommandLine$AutoHelpMixin", "picocli.CommandLine$HelpCommand").contains(name)
                ? Optional.of(EVERYTHING)
                : Optional.empty();
    }

    private List<String> command(Path libraries, Path metadata, Path substitutions) throws IOException {
        List<Path> jars = builderJars();
        List<Path> upgrades =
                jars.stream().filter(path -> path.getFileName().toString().matches(UPGRADES)).toList();
        List<Path> others = jars.stream().filter(path -> !upgrades.contains(path)).toList();
        List<String> lines = new ArrayList<>(Files.readAllLines(sources.resolve("builder-options")));
        lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
        int program = lines.indexOf("PROGRAM");
        List<String> command = new ArrayList<>(lines.subList(0, program));
        Stream.of(ModuleFinder.ofSystem(), ModuleFinder.of(jars.toArray(Path[]::new)))
                .flatMap(finder -> finder.findAll().stream())
                .map(ModuleReference::descriptor)
                .filter(module -> LOOKED_INTO.contains(module.name()) || isOfBuilder(module.name()))
                .sorted()
                .forEach(module -> export(module, command));
        command.addAll(List.of("--upgrade-module-path", paths(upgrades), "--module-path", paths(others)));
        command.addAll(List.of("--add-modules", "ALL-DEFAULT,jdk.graal.compiler", "-m",
                "org.graalvm.nativeimage.builder/com.oracle.svm.hosted.NativeImageGeneratorRunner",
                "-imagecp", jar + ":" + substitutions, "-imagemp", Files.createDirectories(work.resolve("none")).toString(),
                "-H:CLibraryPath=" + clibraries, "-H:Path=" + target, "-H:Class=glossator.cli.Main", "-H:Name=glossator",
                // Which otherwise would be another for each run.
                "-H:ImageBuildID=" + UUID.nameUUIDFromBytes(Files.readAllBytes(jar)),
                "-H:NativeLinkerOption=-Wl,-rpath,$ORIGIN/lib", "-H:NativeLinkerOption=-Wl,-rpath-link," + libraries,
                "-H:ClassInitialization=Processor:build_time", "-H:ConfigurationFileDirectories=" + metadata));
        command.addAll(lines.subList(program + 1, lines.size()));
        Path arguments = work.resolve("arguments");
        Files.write(arguments, command.stream().map(NativeProgram::quoted).toList());
        return List.of(home.resolve("bin/java").toString(), "@" + arguments);
    }

    private static boolean isOfBuilder(String module) {
        return List.of(ONLOOKERS.split(",")).contains(module) || module.startsWith("org.graalvm.");
    }

    private static void export(ModuleDescriptor module, List<String> options) {
        for (String name : new TreeSet<>(module.packages())) {
            options.add("--add-exports=" + module.name() + "/" + name + "=" + ONLOOKERS);
            options.add("--add-opens=" + module.name() + "/" + name + "=" + ONLOOKERS);
        }
    }

    private static String paths(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    /** As a file of arguments wants it. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : jars) {
            urls.add(path.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static String run(Object... command) throws Exception {
        Process process = new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", Arrays.stream(command).map(Object::toString).toList()) + "\n" + said);
        }
        return said;
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
