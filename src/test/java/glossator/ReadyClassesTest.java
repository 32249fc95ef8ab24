package glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;

/** A jar whose classes were made ready (packaging/ReadyClasses.java) does what it did, and links nothing while it runs. */
class ReadyClassesTest {
    private static final Path PROGRAM = Path.of("packaging", "ReadyClasses.java");
    private static final String LINKED_LATE = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORD_LATE = "java/lang/runtime/ObjectMethods";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"Every, 17, 45, 1", "Older, 8, 5, 2"})
    void aReadyJarDoesWhatItDid(String program, String release, int made, int left) throws Exception {
        Path jar = jar(program, release);
        String before = said("-cp", jar.toString(), program);
        int classes = classes(jar).size();
        assertThat(late(jar)).isPositive();

        said("-cp", ownJar() + System.getProperty("path.separator") + jar, PROGRAM.toString(), jar.toString());

        assertThat(said("-Xverify:all", "-cp", jar.toString(), program))
                .isEqualTo(before)
                .isNotBlank();
        assertThat(classes(jar).size() - classes).as("classes of lambdas").isGreaterThan(made);
        // Those that can be serialized, and before Java 11 those that call what is private.
        assertThat(late(jar)).as("classes that are linked late").isLessThanOrEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"Every, 17", "Older, 8"})
    void twoOfTheSameAreTheSameBytes(String program, String release) throws Exception {
        Path jar = jar(program, release);
        Path other = Files.copy(jar, folder.resolve("other.jar"));
        for (Path one : List.of(jar, other)) {
            said("-cp", ownJar() + System.getProperty("path.separator") + one, PROGRAM.toString(), one.toString());
        }
        assertThat(other).hasSameBinaryContentAs(jar);
    }

    private Path jar(String program, String release) throws IOException {
        Path source = Path.of("src", "test", "resources", "ready", program + ".java");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        OutputStream.nullOutputStream(),
                        "--release",
                        release,
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(code).isZero();
        Path jar = folder.resolve(program + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(classes).sorted()) {
            for (Path file : files.toList()) {
                JarEntry entry = new JarEntry(file.getFileName().toString());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static Path ownJar() throws Exception {
        return Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static String said(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", arguments)).isZero();
        return out;
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        }
    }

    /** How many classes name what links lambdas and records. */
    private static int late(Path jar) throws IOException {
        int late = 0;
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    late += bytes.contains(LINKED_LATE) || bytes.contains(RECORD_LATE) ? 1 : 0;
                }
            }
        }
        return late;
    }
}
