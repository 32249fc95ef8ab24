import com.oracle.svm.core.Uninterruptible;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import jdk.graal.compiler.word.Word;
import jdk.internal.misc.Unsafe;
import org.graalvm.nativeimage.c.function.CFunction;
import org.graalvm.word.Pointer;

/** The JDK's CRC-32C with the processor's instruction for it, which a JVM has too and native-image has not. */
@TargetClass(className = "java.util.zip.CRC32C")
final class HardwareChecksum {
    @Substitute
    @Uninterruptible(reason = "The array stays where it is.")
    private static int updateBytes(int sum, byte[] bytes, int from, int to) {
        return Processor.checksum(sum, Word.objectToUntrackedPointer(bytes).add((int) Unsafe.ARRAY_BYTE_BASE_OFFSET).add(from), to - from);
    }
}

final class Processor {
    private Processor() {}

    @CFunction(value = "glossator_crc32c", transition = CFunction.Transition.NO_TRANSITION)
    static native int checksum(int sum, Pointer bytes, long length);
}
