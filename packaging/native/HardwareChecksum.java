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
        return Processor.crc32c(sum, Processor.address(bytes, from), to - from);
    }
}

/** The JDK's CRC-32 likewise, which a JVM makes of an instruction for other sums. */
@TargetClass(className = "java.util.zip.CRC32")
final class HardwareCrc32 {
    @Substitute
    @Uninterruptible(reason = "The array stays where it is.")
    private static int updateBytes0(int sum, byte[] bytes, int from, int length) {
        return Processor.crc32(sum, Processor.address(bytes, from), length);
    }
}

final class Processor {
    private Processor() {}

    @Uninterruptible(reason = "The array stays where it is.", callerMustBe = true)
    static Pointer address(byte[] bytes, int from) {
        return Word.objectToUntrackedPointer(bytes).add((int) Unsafe.ARRAY_BYTE_BASE_OFFSET).add(from);
    }

    @CFunction(value = "glossator_crc32c", transition = CFunction.Transition.NO_TRANSITION)
    static native int crc32c(int sum, Pointer bytes, long length);

    @CFunction(value = "glossator_crc32", transition = CFunction.Transition.NO_TRANSITION)
    static native int crc32(int sum, Pointer bytes, long length);
}
