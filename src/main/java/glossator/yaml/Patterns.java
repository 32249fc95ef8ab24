package glossator.yaml;

/**
 * What texts must match as a whole, as regular expressions that Java and JavaScript read alike. They are for {@link Key}: the
 * stages that use a text check it by rules of their own, which a test holds against these.
 */
public final class Patterns {
    /** What may stand in an address: no device of Windows, no dot at an end, 120 characters at most. */
    public static final String SLUG =
            "^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|$))" + "[a-z0-9_~-](?:[a-z0-9._~-]{0,118}[a-z0-9_~-])?$";

    /** A language tag of BCP 47, as far as its shape goes. */
    public static final String LANGUAGE = "^(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[IiXx](?:-[A-Za-z0-9]{1,8})+)$";

    /** How often a term is marked. */
    public static final String OCCURRENCE = "^(?:page|section|all|[1-9][0-9]{0,5})$";

    /** How densely a text may be marked. */
    public static final String DENSITY = "^(?:auto|none|[1-9][0-9]{0,5})$";

    /** The address of a site. */
    public static final String SITE_ADDRESS = "^https?://[^/?#\\s]+(?:/[^?#\\s]*)?$";

    /** The pattern of an article's address. */
    public static final String PERMALINK = "^(?=.*:slug)(?:/(?:[a-z0-9_-]+|:slug|:year|:month|:day))+/$";

    private static final String LEAP =
            "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY = "(?:" + LEAP + "|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
    private static final String MINUTE = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    private static final String OFFSET = "(?:Z|[+-](?:(?:0\\d|1[0-7]):[0-5]\\d|18:00))";

    /** A {@link Moment}. */
    static final String MOMENT =
            "^" + DAY + "(?:[T ]" + MINUTE + "(?:(?::[0-5]\\d)?|(?::[0-5]\\d(?:\\.\\d{1,9})?)?" + OFFSET + "))?$";

    /** A {@link PartialDate} that is no bare year. */
    static final String PARTIAL_DATE = "^(?:\\d{4}(?:-" + MONTH + ")?|" + DAY + ")$";

    private Patterns() {}
}
