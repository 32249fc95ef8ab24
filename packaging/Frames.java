import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes classes of a jar that are in the format of Java 5 in that of Java 8: {@code java -cp asm.jar:JAR packaging/Frames.java JAR}.
 *
 * <p>A Java keeps no class in its file of loaded classes whose format lacks the frames by which it is checked, and so read and checked
 * each of picocli's anew in every run. What the classes do stays as it was, and so do the order and the times of the jar's entries.
 */
final class Frames {
    private Frames() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path whole = jar.resolveSibling(jar.getFileName() + ".frames");
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(whole))) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                copy(in, entries.nextElement(), out);
            }
        }
        Files.move(whole, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry copied = new ZipEntry(entry.getName());
        // The time of day that the jar holds, whatever the machine's zone: the same bytes everywhere.
        copied.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copied);
        try (InputStream bytes = in.getInputStream(entry)) {
            write(bytes.readAllBytes(), entry.getName().endsWith(".class"), out);
        }
        out.closeEntry();
    }

    private static void write(byte[] bytes, boolean isClass, OutputStream out) throws IOException {
        out.write(isClass && major(bytes) < Opcodes.V1_6 ? framed(bytes) : bytes);
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
}
