package glossator.markdown;

import java.util.Random;

/** Documents put together at random from pieces of every feature, well-formed and not. */
public final class RandomDocument {
    private static final String[] INLINE = {
        "*",
        "**",
        "_",
        "`",
        "``",
        "~~",
        "==",
        "[",
        "]",
        "](u)",
        "![",
        "](p.png \"t\")",
        "[[",
        "]]",
        "[[tide]]",
        "[[tide|tides]]",
        "[@one]",
        "[^a]",
        "[^b]",
        "\\",
        "\\*",
        "&amp;",
        "&eacute;",
        "&#x1F600;",
        "&#34;",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href=\"u\">",
        "</a>",
        "<span class=\"x\">",
        "</span>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<br>",
        "<kbd>",
        "</kbd>",
        "<script>",
        "</script>",
        "<!-- c -->",
        "<!-- gloss:off -->",
        "<!-- gloss:on -->",
        "$x$",
        "$",
        "{{ y }}",
        "{.x}",
        "{.no-gloss}",
        "\"",
        "'",
        "--",
        "...",
        "<u@v.example>",
        "<https://e.example>",
        "www.e.example ",
        "  \n",
        "\\\n",
        "\n",
        "\n",
        " ",
        " ",
        " ",
        "(",
        ")",
        "!",
        "<",
        ">",
        "\u00E9\u0301",
        "\uD83D\uDE00",
        "\t"
    };
    private static final String[] WORDS = {
        "tide", "ebb", "flow", "salt marsh", "moon", "x", "river mouth", "spring", "neap", "1.5", "it's", "I"
    };
    private static final String[] BLOCK = {
        "\n\n",
        "\n\n",
        "\n\n",
        "\n\n- ",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n> ",
        "\n>\n> ",
        "\n\n# ",
        "\n\n## ",
        "\n---\n",
        "\n\n    ",
        "\n\n```\n",
        "\n```\n\n",
        "\n\n| a | b |\n|---|:-:|\n| ",
        " | ",
        " |\n",
        "\n\n[^a]: ",
        "\n\n[^b]: ",
        "\n\n[^a]: [^b]: ",
        "\n\nterm\n: ",
        "\n\n!!! note \"n\"\n    ",
        "\n\n<div>\n\n",
        "\n\n</div>\n\n",
        "\n\n<b>\n\n",
        "\n\n<a href=x>\n\n",
        "\n\n<table>\n\n",
        "\n\n</table>\n\n",
        "\n\n<pre>\n\n",
        "\n\n</pre>\n\n",
        "\n\n<div title=\"",
        "\n\n<!-- gloss:off -->\n\n",
        "\n\n<!-- gloss:on -->\n\n",
        "\n- [ ] ",
        "\n- [x] ",
        "\n\n{.x}\n\n",
        "\n\n[r]: u\n\n",
        "\n\n<textarea>\n\n",
        "\n\n<svg>\n\n"
    };

    private RandomDocument() {}

    /** @param raw whether raw HTML may be in it */
    public static String of(Random random, boolean raw) {
        StringBuilder out = new StringBuilder();
        int pieces = 3 + random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(10);
            String piece = pick(random, kind < 5 ? WORDS : kind < 9 ? INLINE : BLOCK);
            boolean html = piece.indexOf('<') >= 0 && piece.strip().length() > 1;
            out.append(raw || !html ? piece : " ");
        }
        return out.append("\n\n[^a]: A note.\n\n[^b]: B *note*.\n").toString();
    }

    static String pick(Random random, String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }
}
