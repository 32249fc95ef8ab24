package glossator.markdown;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Feeds {@link MarkdownSeedsTest} with what Jazzer makes up; proofs/fuzz runs it. */
class MarkdownFuzzTest {
    @FuzzTest
    void anyTextBecomesHarmlessHtml(byte[] bytes) {
        new MarkdownSeedsTest().anyTextBecomesHarmlessHtml(bytes);
    }
}
