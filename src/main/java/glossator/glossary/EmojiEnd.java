package glossator.glossary;

/** Finds where an emoji ends: with its selectors, modifiers, joined emoji, or as the second half of a flag. */
final class EmojiEnd {
    private EmojiEnd() {}

    static int of(String text, int start, int to) {
        int first = text.codePointAt(start);
        int position = start + Character.charCount(first);
        if (Characters.isRegionalIndicator(first)
                && position < to
                && Characters.isRegionalIndicator(text.codePointAt(position))) {
            position += 2;
        }
        while (position < to) {
            int point = text.codePointAt(position);
            int next = position + Character.charCount(point);
            if (point == Characters.JOINER && next < to && isSymbol(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            } else if (!modifies(point)) {
                return position;
            }
            position = next;
        }
        return position;
    }

    private static boolean isSymbol(int point) {
        return Character.getType(point) == Character.OTHER_SYMBOL;
    }

    private static boolean modifies(int point) {
        return Characters.isMark(point) || Characters.isEmojiModifier(point) || point >= 0xE0020 && point <= 0xE007F;
    }
}
