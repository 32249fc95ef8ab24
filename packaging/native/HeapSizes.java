import com.oracle.svm.core.SubstrateUtil;
import com.oracle.svm.core.Uninterruptible;
import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import com.oracle.svm.core.genscavenge.HeapParameters;
import com.oracle.svm.core.heap.GCCause;
import com.oracle.svm.core.util.UnsignedUtils;
import jdk.graal.compiler.word.Word;
import org.graalvm.word.UnsignedWord;

/**
 * How large the generations of the heap are. native-image has options for some of it, which are refused beside a maximum of the heap that is
 * smaller; what is said here gives way to one. A site of a thousand articles or fewer stays in a young generation that fits the processor's cache, and
 * never has its old objects collected. On a larger one each collection copies what is at work, so that a larger young generation makes them fewer,
 * and all old objects are gone through when a quarter of a gigabyte has come together, and then each time that they have become a third more.
 */
@TargetClass(className = "com.oracle.svm.core.genscavenge.AbstractCollectionPolicy")
final class CollectionSizes {
    @Alias
    UnsignedWord edenSize;

    @Alias
    native UnsignedWord getMaximumEdenSize();

    @Substitute
    UnsignedWord getYoungSizeLimit(UnsignedWord maxHeap) {
        UnsignedWord leastOld = HeapParameters.getAlignedHeapChunkSize().multiply(8);
        return UnsignedUtils.min(maxHeap.subtract(leastOld), Mebibytes.of(144));
    }
}

@TargetClass(className = "com.oracle.svm.core.genscavenge.AbstractCollectionPolicy", innerClass = "SizeParameters")
final class FirstSizes {
    @Alias
    native UnsignedWord maxOldSize();

    @Substitute
    @Uninterruptible(reason = "Called from uninterruptible code.", mayBeInlined = true)
    UnsignedWord initialOldSize() {
        return UnsignedUtils.min(maxOldSize(), Word.unsigned(256L << 20));
    }
}

@TargetClass(className = "com.oracle.svm.core.genscavenge.AdaptiveCollectionPolicy")
final class LaterSizes {
    @Substitute
    void computeEdenSpaceSize(boolean completeCollection, GCCause cause) {
        CollectionSizes sizes = SubstrateUtil.cast(this, CollectionSizes.class);
        UnsignedWord old = Collector.getAccounting().getOldGenerationAfterChunkBytes();
        UnsignedWord wanted = Mebibytes.of(old.aboveThan(Mebibytes.of(64)) ? 128 : 48);
        sizes.edenSize = UnsignedUtils.min(wanted, sizes.getMaximumEdenSize());
    }

    @Substitute
    UnsignedWord calculatedOldFreeSizeInBytes() {
        UnsignedWord old = Collector.getAccounting().getOldGenerationAfterChunkBytes();
        return UnsignedUtils.max(Mebibytes.of(128), old.unsignedDivide(3));
    }
}

@TargetClass(className = "com.oracle.svm.core.genscavenge.GCImpl")
final class Collector {
    @Alias
    static native CollectorAccounting getAccounting();
}

@TargetClass(className = "com.oracle.svm.core.genscavenge.GCAccounting")
final class CollectorAccounting {
    @Alias
    native UnsignedWord getOldGenerationAfterChunkBytes();
}

final class Mebibytes {
    private Mebibytes() {}

    static UnsignedWord of(int number) {
        return Word.unsigned((long) number << 20);
    }
}
