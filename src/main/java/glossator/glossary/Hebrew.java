package glossator.glossary;

/** Hebrew: points and accents do not count. Prefixes of one letter need a dictionary and are left alone. */
final class Hebrew implements LanguageModule {
    @Override
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c < 0x591 || c > 0x5C7 || c == 0x5BE).forEach(out::appendCodePoint);
        return out.toString();
    }
}
