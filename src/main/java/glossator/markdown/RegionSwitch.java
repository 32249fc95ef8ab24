package glossator.markdown;

import java.util.regex.Pattern;

/** The comments that switch annotation off and on for a region. */
final class RegionSwitch {
    private static final Pattern OFF = Pattern.compile("<!--\\s*gloss:off\\s*-->\\s*");
    private static final Pattern ON = Pattern.compile("<!--\\s*gloss:on\\s*-->\\s*");

    private RegionSwitch() {}

    /** Whether annotation is off behind a comment. */
    static boolean offBehind(CharSequence comment, boolean before) {
        return OFF.matcher(comment).matches() || before && !ON.matcher(comment).matches();
    }
}
