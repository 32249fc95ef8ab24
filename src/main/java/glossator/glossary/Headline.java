package glossator.glossary;

/** Text in capitals, where capitals are no evidence: three words or more with nothing but space between them. */
final class Headline {
    private static final int FEWEST_WORDS = 3;

    private Headline() {}

    /** Whether the tokens stand in a headline that is longer than they are. */
    static boolean surrounds(String text, Tokens tokens, int first, int last) {
        int from = first;
        while (from > 0 && !tokens.isTight(from) && isShouted(text, tokens, from - 1)) {
            from--;
        }
        int to = last;
        while (to + 1 < tokens.size() && !tokens.isTight(to + 1) && isShouted(text, tokens, to + 1)) {
            to++;
        }
        return to - from > last - first && to - from + 1 >= FEWEST_WORDS;
    }

    private static boolean isShouted(String text, Tokens tokens, int token) {
        boolean capitals = false;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
        }
        return capitals;
    }
}
