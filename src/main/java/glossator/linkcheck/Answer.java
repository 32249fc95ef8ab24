package glossator.linkcheck;

/**
 * What is known of an address.
 *
 * @param words where it moved; why it is dead or nothing is known, as in "it answers 404"; empty for what is there
 */
record Answer(Kind kind, String words) {
    /** The kinds of answers. */
    enum Kind {
        /** It is there. */
        FINE,
        /** It is there, and its site says that it has another address for good. */
        MOVED,
        /** It is not there. */
        DEAD,
        /** What could not be found out now. */
        UNKNOWN
    }

    static final Answer FINE = new Answer(Kind.FINE, "");

    static Answer moved(WebAddress to) {
        return new Answer(Kind.MOVED, to.toString());
    }

    static Answer dead(String why) {
        return new Answer(Kind.DEAD, why);
    }

    static Answer unknown(String why) {
        return new Answer(Kind.UNKNOWN, why);
    }
}
