package glossator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of the documentation. Its language says how it is tried: {@code console} is run and its output compared,
 * {@code sh} is parsed, as are {@code yaml}, {@code markdown}, {@code json} and {@code toml}; {@code text} is what somebody reads.
 * A word behind the language says more: {@code file=PATH} is a whole file, written when its turn comes; {@code exit=1} is how
 * the last command ends; {@code elsewhere} is for another program than ours.
 *
 * @param line where its text begins, from 1
 */
record Snippet(int line, String language, String info, String text) {
    private static final Pattern FENCE = Pattern.compile("^```(.*)\n((?:(?!```).*\n)*)```$", Pattern.MULTILINE);

    static List<Snippet> of(String page) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            String[] words = fence.group(1).split(" ", 2);
            int line = (int) page.substring(0, fence.start(2)).lines().count() + 1;
            snippets.add(new Snippet(line, words[0], words.length > 1 ? words[1] : "", fence.group(2)));
        }
        return snippets;
    }

    Optional<String> file() {
        return info.startsWith("file=") ? Optional.of(info.substring("file=".length())) : Optional.empty();
    }

    boolean elsewhere() {
        return info.startsWith("elsewhere");
    }

    int exit() {
        return info.startsWith("exit=") ? Integer.parseInt(info.substring("exit=".length())) : 0;
    }

    /** The commands of a console, without their prompts. */
    List<String> commands() {
        return text.lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.substring(2))
                .toList();
    }
}
