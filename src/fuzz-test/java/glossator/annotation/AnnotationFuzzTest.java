package glossator.annotation;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Feeds {@link AnnotationSeedsTest} with what Jazzer makes up; proofs/fuzz runs it. */
class AnnotationFuzzTest {
    @FuzzTest
    void annotationsLeaveNoTrace(byte[] bytes) {
        new AnnotationSeedsTest().annotationsLeaveNoTrace(bytes);
    }
}
