package glossator.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis with stars. flexmark keeps apart two rows within words whose lengths add up to a multiple of three;
 * CommonMark excepts those where both lengths are one, as in {@code foo***bar***baz}.
 */
final class StarProcessor extends AsteriskDelimiterProcessor {
    StarProcessor() {
        super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean thirds = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        if (thirds) {
            // Both have three stars at least, and strong emphasis lies inside.
            return 2;
        }
        return super.getDelimiterUse(opener, closer);
    }
}
