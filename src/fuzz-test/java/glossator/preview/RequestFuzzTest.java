package glossator.preview;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Feeds {@link RequestSeedsTest} with what Jazzer makes up; proofs/fuzz runs it. */
class RequestFuzzTest {
    @FuzzTest
    void anyRequestIsAnsweredFromTheBuild(byte[] bytes) throws Exception {
        new RequestSeedsTest().anyRequestIsAnsweredFromTheBuild(bytes);
    }
}
