package glossator.render;

import glossator.yaml.PartialDate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words of the theme in one language; what a language lacks is said in English. */
final class Messages {
    /** The words that are the same in every language. */
    private static final String SHARED = "languageName.";

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    Messages(TemplateFiles files, String language) {
        load(files, "en");
        missing.addAll(texts.keySet());
        missing.removeIf(key -> key.startsWith(SHARED));
        String primary = language.split("-", 2)[0];
        if (primary.equals("en")) {
            missing.clear();
        } else {
            load(files, primary);
        }
        if (!language.equals(primary)) {
            load(files, language);
        }
    }

    private void load(TemplateFiles files, String language) {
        Optional<String> text = files.text("messages/" + language + ".properties");
        text.ifPresent(properties -> {
            Properties read = new Properties();
            try (Reader reader = new StringReader(properties)) {
                read.load(reader);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            missing.removeAll(read.stringPropertyNames());
        });
    }

    /** The keys for which the theme has only English words. */
    Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** Whether the theme has words for a key. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The words for a key, with {@code {0}}, {@code {1}} replaced by the arguments; for a first argument of 1, those of
     * {@code key.one} where there are some. The key itself where there are no words.
     */
    String text(String key, Object... arguments) {
        boolean one = arguments.length > 0 && arguments[0].toString().equals("1") && texts.containsKey(key + ".one");
        String text = texts.getOrDefault(one ? key + ".one" : key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** A date in words, as precise as it is known. */
    Views.Date date(PartialDate date) {
        String year = String.valueOf(date.year());
        if (date.month().isEmpty()) {
            return new Views.Date(year, date.iso());
        }
        String month = text("month." + date.month().getAsInt());
        String pattern = text(date.day().isPresent() ? "date.day" : "date.month");
        String day = date.day().isPresent() ? String.valueOf(date.day().getAsInt()) : "";
        String words = pattern.replace("{day}", day).replace("{month}", month).replace("{year}", year);
        return new Views.Date(words, date.iso());
    }
}
