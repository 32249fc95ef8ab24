package glossator.site;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Feeds {@link ReadersSeedsTest} with what Jazzer makes up; proofs/fuzz runs it. */
class ReadersFuzzTest {
    @FuzzTest
    void anyFrontMatterIsReadOrRefused(byte[] bytes) {
        new ReadersSeedsTest().anyFrontMatterIsReadOrRefused(bytes);
    }

    @FuzzTest
    void anyConfigurationIsReadOrRefused(byte[] bytes) {
        new ReadersSeedsTest().anyConfigurationIsReadOrRefused(bytes);
    }

    @FuzzTest
    void noNameBecomesAPathOutside(byte[] bytes) {
        new ReadersSeedsTest().noNameBecomesAPathOutside(bytes);
    }

    @FuzzTest
    void noLinkLeadsToAnythingThatActs(byte[] bytes) {
        new ReadersSeedsTest().noLinkLeadsToAnythingThatActs(bytes);
    }
}
