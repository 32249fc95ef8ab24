package glossator.glossary;

/** Finds the Cyrillic ending that stands behind an apostrophe on a word in another script: API'шный, Pod'ы. */
final class CyrillicEnding {
    private static final int LONGEST = 4;

    private CyrillicEnding() {}

    /** Where the word ends without such an ending; its end where it has none. */
    static int baseEnd(String text, int start, int end, int apostrophe) {
        boolean ending = apostrophe > start
                && end - apostrophe - 1 <= LONGEST
                && text.charAt(apostrophe - 1) < 0x250
                && text.charAt(apostrophe + 1 < end ? apostrophe + 1 : apostrophe) >= 0x400;
        return ending ? apostrophe : end;
    }
}
