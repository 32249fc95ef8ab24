package glossator.glossary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Greek: capitals lose their accents. */
final class Greek implements LanguageModule {
    @Override
    public Optional<String> inCapitals(String name) {
        String apart = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        // The diaeresis stays: it parts two vowels.
        apart.codePoints().filter(c -> !Characters.isMark(c) || c == 0x308).forEach(out::appendCodePoint);
        String plain = Normalizer.normalize(out, Normalizer.Form.NFC);
        return plain.equals(name.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.of(plain);
    }
}
