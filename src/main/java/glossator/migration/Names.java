package glossator.migration;

import glossator.site.Slug;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names of files and what is made of them. */
final class Names {
    private Names() {}

    static boolean isMarkdown(String path) {
        return path.matches("(?i).*\\.(md|markdown|mkd)");
    }

    static boolean isImage(String path) {
        return path.matches("(?i).*\\.(png|jpe?g|gif|svg|webp|avif)");
    }

    /** Whether a program reads it: markup with code in it. */
    static boolean isTemplate(String path) {
        return path.matches(
                "(?i).*\\.(html?|njk|liquid|webc|hbs|mustache|ejs|haml|pug|mdx|11ty\\.[cm]?js|scss|sass|xml)");
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A pattern of an address with its parts filled in. */
    static String filled(String pattern, String slug, Optional<String> date, String folders) {
        String day = date.orElse("");
        boolean known = day.length() >= 10;
        return pattern.replaceAll(":(categories|sections|section)", Matcher.quoteReplacement(folders))
                .replaceAll(
                        ":(slugorfilename|slugorcontentbasename|contentbasename|filename|slug|title)",
                        Matcher.quoteReplacement(slug))
                .replace(":year", known ? day.substring(0, 4) : "")
                .replaceAll(":(month|i_month)", known ? day.substring(5, 7) : "")
                .replaceAll(":(day|i_day)", known ? day.substring(8, 10) : "")
                .replaceAll("/{2,}", "/");
    }

    /** A path in which every name is one of ours. */
    static String portable(String path) {
        StringBuilder out = new StringBuilder();
        for (String name : path.split("/")) {
            String slug = Slug.of(name);
            out.append(out.isEmpty() ? "" : "/").append(slug.isEmpty() ? "unnamed" : slug);
        }
        return out.toString();
    }

    /** The way from a file to another, both paths from the same folder. */
    static String relative(String from, String to) {
        String[] a = from.split("/");
        String[] b = to.split("/");
        int same = 0;
        while (same < a.length - 1 && same < b.length - 1 && a[same].equals(b[same])) {
            same++;
        }
        return "../".repeat(a.length - 1 - same) + String.join("/", Arrays.copyOfRange(b, same, b.length));
    }

    /** A path without dots for folders; nothing where it leads out. */
    static Optional<String> resolved(String folder, String path) {
        ArrayDeque<String> names = new ArrayDeque<>();
        for (String name : (folder + path).split("/")) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
