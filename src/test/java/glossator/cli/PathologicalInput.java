package glossator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A way to make content that is hard to read, in any size.
 *
 * @param name what it is
 * @param files the content files, by path, of about so many bytes together
 */
record PathologicalInput(String name, IntFunction<Map<String, String>> files) {
    private static final String HEAD = "---\ntitle: A\ndate: 2026-02-23\n---\n";
    private static final String CONFIGURATION = "title: Test\nbaseUrl: https://test.example/\n";
    private static final String RAID = "---\nterm: raid\nshort: A visit.\n---\nA raid.\n";

    /** Pieces that are repeated: each is known to cost some reader of Markdown more than its share. */
    private static final String[] PIECES = {
        "a",
        "a ",
        "a\n",
        "raid ",
        "raid\n\n",
        ">",
        "> ",
        ">\n",
        "> a\n> ",
        "* ",
        "- ",
        "+ a\n",
        "1. ",
        "1) a\n",
        "# ",
        "# a\n",
        "a\n=\n",
        "_",
        "*",
        "__a",
        "**a ",
        "*a **a ",
        "*a_ ",
        "a**b",
        "_a*b",
        "***",
        "* * *",
        "*a*",
        "*a**b*",
        "~~",
        "~~a ",
        "~a~",
        "==",
        "==a ",
        "`",
        "`a",
        "``a` ",
        "a`\\",
        "[",
        "]",
        "[]",
        "[](",
        "[a](",
        "[a](<b",
        "[a](b \"",
        "[a](b 'c' ",
        "![",
        "![a](",
        "![[",
        "[a][",
        "[a]",
        "[a]()",
        "[[",
        "[[a|",
        "[[raid]] ",
        "[[!",
        "[@",
        "[@a] ",
        "[^",
        "[^a]",
        "[^a]: ",
        "[a]: b\n",
        "[a]: <b\n",
        "[a]: b '\n",
        "[\\",
        "<",
        "<a",
        "<a ",
        "<a href=\"",
        "<a b='",
        "<a\n",
        "</",
        "</b>",
        "<b>",
        "<b><i>",
        "<i>x",
        "<div>",
        "<div>\n",
        "<div>\n\n",
        "<table>",
        "<p><b>",
        "<svg>",
        "<math><mi>",
        "<template>",
        "<select>",
        "<!--",
        "<!-- a -->",
        "<!---->\n",
        "<!A ",
        "<!A>",
        "<?",
        "<?a?>",
        "<![CDATA[",
        "<![CDATA[a]]>",
        "<a@b>",
        "<http:",
        "<https://a>",
        "http://",
        "https://a.b/ ",
        "www.",
        "www.a",
        "www.a.b/(",
        "a@",
        "a@a.a.",
        "a.b@c.d ",
        "&",
        "&a",
        "&amp",
        "&amp;",
        "&#",
        "&#1;",
        "&#x",
        "&#99999999999;",
        "\\",
        "\\a",
        "\\\\",
        "\\\n",
        "  \n",
        "\t",
        " ",
        "\n",
        "\n\n",
        "a  \n",
        "$",
        "$a",
        "$$",
        "$a$ ",
        "{",
        "{a",
        "{{",
        "{{a}} ",
        "{%",
        "{.",
        "{.a}",
        "*a*{.b}",
        "# a {#b}\n",
        "{#",
        "|",
        "|a",
        "|a\n",
        "|a|\n|-|\n",
        "|-",
        ":-:|",
        "a\n: b\n",
        "a\n: b\n\n",
        ": ",
        "!!! a\n",
        "!!! a \"",
        "!!!",
        "    a\n",
        "```\n",
        "```a\n```\n",
        "~~~\n",
        "````",
        "'",
        "'a ",
        "\"",
        "\"a ",
        "-",
        "--a",
        ".",
        "...",
        "<!-- gloss:off -->",
        "<!-- more -->",
        "\u00e9",
        "\u0301",
        "\u200d",
        "\u202e",
        "\u4e00",
        "\ud83d\udc68\u200d",
        "\ufdd0",
        "&#xfdd0;",
        "[ ] a\n",
        "- [ ] a\n",
        "- a\n\n",
        "- a\n  - b\n",
        "*\n",
        "-\n",
        "a\n-\n",
        "---\n",
        "<img src=a>",
        "![a](b) ",
        "<p id=a>",
        "a\r",
        "a\u0000"
    };

    /** All kinds. */
    static List<PathologicalInput> all() {
        List<PathologicalInput> all = new ArrayList<>();
        for (String piece : PIECES) {
            body(all, "repeated " + shown(piece), size -> repeated(piece, size));
            if (piece.indexOf('\n') < 0) {
                body(all, "paragraphs of " + shown(piece), size -> repeated(repeated(piece, 500) + "\n\n", size));
                body(all, "lines of " + shown(piece), size -> repeated(repeated(piece, 80) + "\n", size));
            }
        }
        nested(all);
        markdown(all);
        frontMatter(all);
        glossary(all);
        files(all);
        return all;
    }

    private static String shown(String piece) {
        StringBuilder out = new StringBuilder();
        piece.chars().forEach(c -> out.append(c > ' ' && c < 0x7F ? "" + (char) c : String.format("\\%02x", c)));
        return out.toString();
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(Math.max(1, size / piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
    }

    private static void body(List<PathologicalInput> all, String name, IntFunction<String> text) {
        all.add(new PathologicalInput(name, size -> Map.of("content/articles/a.md", HEAD + text.apply(size) + "\n")));
    }

    private static void head(List<PathologicalInput> all, String name, IntFunction<String> yaml) {
        all.add(new PathologicalInput(
                name,
                size -> Map.of(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2026-02-23\n" + yaml.apply(size) + "\n---\nThe raid.\n")));
    }

    private static void term(List<PathologicalInput> all, String name, IntFunction<String> yaml) {
        all.add(new PathologicalInput(
                name,
                size -> Map.of(
                        "content/glossary/t.md", "---\nterm: thing\n" + yaml.apply(size) + "\n---\nA thing.\n",
                        "content/articles/a.md", HEAD + "The raid and the thing.\n")));
    }

    private static void nested(List<PathologicalInput> all) {
        String[][] pairs = {
            {"*a ", " b*"},
            {"**a ", " b**"},
            {"_a ", " b_"},
            {"*a **b ", " c** d*"},
            {"[", "](u)"},
            {"![", "](u)"},
            {"[[", "]]"},
            {"<b>", "</b>"},
            {"<div>\n\n", "\n\n</div>"},
            {"<span>*", "*</span>"},
            {"(", ")"},
            {"{", "}"},
            {"~~a ", " b~~"},
            {"==a ", " b=="},
            {"\"a ", " b\""},
            {"<a><b>", "</b></a>"},
            {"<table><tr><td>", "</td></tr></table>"},
            {"<ul><li>", "</li></ul>"}
        };
        for (String[] pair : pairs) {
            body(all, "nested " + shown(pair[0]), size -> {
                int count = Math.max(1, size / (pair[0].length() + pair[1].length()));
                return pair[0].repeat(count) + "x" + pair[1].repeat(count);
            });
        }
        body(all, "nested lists by indentation", size -> {
            StringBuilder out = new StringBuilder();
            for (int i = 0; out.length() < size; i++) {
                out.append("  ".repeat(i)).append("- a\n");
            }
            return out.toString();
        });
        body(all, "nested quotes by lines", size -> {
            StringBuilder out = new StringBuilder();
            for (int i = 1; out.length() < size; i++) {
                out.append(">".repeat(i)).append(" a\n");
            }
            return out.toString();
        });
        body(all, "nested admonitions", size -> {
            StringBuilder out = new StringBuilder();
            for (int i = 0; out.length() < size; i++) {
                out.append("    ".repeat(i)).append("!!! note\n");
            }
            return out.toString();
        });
        body(all, "lists and quotes in turn", size -> repeated("> - ", size) + "a");
        body(all, "lists up to the limit, again and again", size -> repeated("- ".repeat(40) + "a\n\n", size));
        body(all, "quotes up to the limit, again and again", size -> repeated(">".repeat(40) + "a\n\n", size));
    }

    private static void markdown(List<PathologicalInput> all) {
        body(all, "backticks of growing length", size -> {
            StringBuilder out = new StringBuilder();
            for (int i = 1; out.length() < size; i++) {
                out.append("e").append("`".repeat(i));
            }
            return out.toString();
        });
        body(all, "backticks of falling length", size -> {
            StringBuilder out = new StringBuilder();
            for (int i = (int) Math.sqrt(2.0 * size); i > 0; i--) {
                out.append("e").append("`".repeat(i));
            }
            return out.toString();
        });
        body(all, "link definitions, each used", size -> numbered(size, "[a%d]: u\n", "\n", "[a%d] "));
        body(
                all,
                "link definitions of one name, used",
                size -> repeated("[a]: u\n", size / 2) + "\n" + repeated("[a] ", size / 2));
        body(all, "link definitions in one paragraph that is none", size -> repeated("[a]: u 'x\n", size));
        body(all, "uses of a link that is not defined", size -> numbered(size, "[a%d] ", "", ""));
        body(
                all,
                "one long link name",
                size -> "[" + repeated("a ", size) + "]: u\n\n[" + repeated("a ", size / 2) + "]");
        body(
                all,
                "uses of a long link name",
                size -> "[" + "a".repeat(900) + "]: u\n\n" + repeated("[" + "a".repeat(900) + "] ", size));
        body(all, "footnotes, each used", size -> numbered(size, "[^a%d] ", "\n\n", "[^a%d]: b\n\n"));
        body(all, "footnotes, none used", size -> numbered(size, "[^a%d]: b\n\n", "", ""));
        body(all, "uses of one footnote", size -> repeated("a[^b] ", size) + "\n\n[^b]: c\n");
        body(all, "uses of footnotes that are not there", size -> numbered(size, "x[^a%d] ", "", ""));
        body(all, "footnotes in footnotes", size -> numbered(size, "[^a%1$d]: [^a%2$d] b\n\n", "[^a0]\n", ""));
        body(all, "headings of one name", size -> repeated("## a\n", size));
        body(all, "headings of many names", size -> numbered(size, "## a%d\n", "", ""));
        body(
                all,
                "headings that look like numbered ones",
                size -> numbered(size / 2, "## a\n", "", "") + numbered(size / 2, "## a-%d\n", "", ""));
        body(all, "a table of many rows", size -> "| a | b |\n|---|---|\n" + repeated("| c | d |\n", size));
        body(
                all,
                "a table of many columns",
                size -> repeated("|a", size / 2) + "\n" + repeated("|-", size / 2) + "\n|c|\n");
        body(all, "a wide table of short rows", size -> {
            int columns = (int) Math.sqrt(size);
            return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + repeated("|x\n", size);
        });
        body(all, "many tables", size -> repeated("|a|\n|-|\n|c|\n\n", size));
        body(all, "a table of empty rows", size -> "|a|\n|-|\n" + repeated("|\n", size));
        body(
                all,
                "a line of pipes over a line of hyphens",
                size -> "a" + repeated("|", size / 2) + "\n" + repeated("-|", size / 2));
        body(all, "one word", size -> repeated("a", size));
        body(all, "one line of prose", size -> repeated("the raid of a day, ", size));
        body(
                all,
                "prose",
                size -> repeated("The raid of a day, and *the* [next](https://e.example/) `one`.\n\n", size));
        body(all, "one paragraph of prose", size -> repeated("The raid of a day, and *the* next.\n", size));
        body(all, "broken links", size -> numbered(size, "[a](b%d.md)\n\n", "", ""));
        body(all, "a long link", size -> "[a](" + repeated("b", size) + ".md)");
        body(all, "a long address", size -> "https://e.example/" + repeated("b", size));
        body(
                all,
                "an address of brackets",
                size -> "https://e.example/" + repeated("(", size / 2) + repeated(")", size / 2));
        body(all, "an address of closing brackets", size -> "https://e.example/" + repeated(")", size));
        body(all, "a long fence", size -> "```\n" + repeated("a\n", size));
        body(all, "a long fence info", size -> "```" + repeated("a ", size) + "\nx\n```\n");
        body(all, "a long title", size -> "[a](b \"" + repeated("c", size) + "\")");
        body(all, "a long alternative text", size -> "![" + repeated("*a* ", size) + "](b.png)");
        body(all, "a long attribute", size -> "<p title=\"" + repeated("a", size) + "\">x</p>");
        body(all, "many attributes", size -> "<p " + numbered(size, "a%d=b ", "", "") + ">x</p>");
        body(all, "a long heading", size -> "# " + repeated("a b ", size));
        body(all, "a long list item", size -> "- " + repeated("a b ", size));
        body(all, "a long class list", size -> "*a*{" + repeated(".a ", size) + "}");
        body(all, "tables in tables", size -> repeated("<table><tr><td><b>", size));
        body(all, "broken formatting", size -> repeated("<b><i></b>", size) + "x");
        body(all, "links in links", size -> repeated("<a href=x><div>", size));
        body(all, "html around terms", size -> repeated("<b>raid <i></b>raid</i> ", size));
        body(
                all,
                "annotation switched on and off",
                size -> repeated("<!-- gloss:off --> raid <!-- gloss:on --> raid ", size));
        body(all, "marks by hand of no term", size -> numbered(size, "[[a%d]] ", "", ""));
        body(all, "citations of no source", size -> numbered(size, "[@a%d] ", "", ""));
        body(all, "combining marks", size -> "a" + repeated("\u0301", size) + " raid");
        body(all, "emoji that join", size -> repeated("\ud83d\udc68\u200d", size) + " raid");
        body(all, "carriage returns", size -> repeated("a\r", size));
        body(all, "hundreds of forms in one sentence", size -> repeated("raids' raid's raided raiding ", size));
    }

    private static String numbered(int size, String first, String between, String second) {
        StringBuilder one = new StringBuilder();
        StringBuilder two = new StringBuilder();
        for (int i = 0; one.length() + two.length() < size; i++) {
            one.append(String.format(first, i, i + 1));
            two.append(String.format(second, i, i + 1));
        }
        return one + between + two;
    }

    private static void frontMatter(List<PathologicalInput> all) {
        head(
                all,
                "yaml lists in lists",
                size -> "params: {x: " + repeated("[", size / 2) + repeated("]", size / 2) + "}");
        head(all, "yaml maps in maps", size -> "params: " + repeated("{a: ", size));
        head(all, "yaml lists in lists, open", size -> "params: {x: " + repeated("[", size));
        head(all, "yaml lists by hyphens", size -> "params:\n  " + repeated("- ", size) + "a");
        head(all, "yaml questions", size -> "params:\n  " + repeated("? ", size) + "a");
        head(all, "yaml anchors", size -> numbered(size, "k%d: &a%d x\n", "", ""));
        head(all, "yaml aliases", size -> "params:\n  a: &a x\n" + numbered(size, "  k%d: *a\n", "", ""));
        head(
                all,
                "yaml laughs",
                size -> "params:\n  a0: &a0 [x]\n" + numbered(size, "  b%2$d: &a%2$d [*a%1$d,*a%1$d]\n", "", ""));
        head(all, "yaml tags", size -> numbered(size, "k%d: !!x y\n", "", ""));
        head(all, "yaml long scalar", size -> "summary: " + repeated("a", size));
        head(all, "yaml long quoted scalar", size -> "summary: \"" + repeated("\\x41", size) + "\"");
        head(all, "yaml open quote", size -> "summary: \"" + repeated("a\n\n", size));
        head(all, "yaml block scalar", size -> "summary: |\n" + repeated("  a\n", size));
        head(all, "yaml folded scalar", size -> "summary: >\n" + repeated("  a\n\n", size));
        head(all, "yaml many unknown keys", size -> numbered(size, "k%d: x\n", "", ""));
        head(all, "yaml one long key", size -> repeated("k", size) + ": x");
        head(all, "yaml one key again and again", size -> repeated("title: x\n", size));
        head(all, "yaml colliding keys", size -> {
            StringBuilder out = new StringBuilder("params:\n");
            colliding(size / 20).forEach(word -> out.append("  ").append(word).append(": x\n"));
            return out.toString();
        });
        head(all, "yaml comments", size -> repeated("# a\n", size));
        head(all, "yaml blank lines", size -> repeated("\n", size));
        head(all, "yaml documents", size -> repeated("...\n", size));
        head(all, "yaml many topics", size -> "topics:\n" + numbered(size, "  - topic %d\n", "", ""));
        head(all, "yaml many authors", size -> "authors: [" + numbered(size, "a%d, ", "", "") + "]");
        head(all, "yaml many aliases of pages", size -> "aliases:\n" + numbered(size, "  - /old/%d/\n", "", ""));
        head(all, "yaml many notes", size -> "notes:\n" + numbered(size, "  - {quote: The raid, note: n%d}\n", "", ""));
        head(all, "yaml many key points", size -> "keyPoints:\n" + repeated("  - a *b* [c](d)\n", size));
        head(all, "yaml hard Markdown in a key point", size -> "keyPoints:\n  - '" + repeated("*a **a ", size) + "'");
        head(all, "yaml a long slug", size -> "slug: " + repeated("a", size));
        head(all, "yaml a long language", size -> "language: " + repeated("a-", size));
        head(all, "yaml a long date", size -> "updated: " + repeated("2", size));
        body(all, "front matter without an end", size -> "");
        all.add(new PathologicalInput(
                "front matter that does not end",
                size -> Map.of("content/articles/a.md", "---\n" + repeated("title: A\n", size))));
        all.add(new PathologicalInput(
                "configuration of unknown keys",
                size -> Map.of("content/site.yaml", CONFIGURATION + numbered(size, "k%d: x\n", "", ""))));
        all.add(new PathologicalInput(
                "configuration of a long menu",
                size -> Map.of(
                        "content/site.yaml",
                        CONFIGURATION + "menu:\n" + numbered(size, "  - {title: a%d, url: /}\n", "", ""))));
        all.add(new PathologicalInput(
                "configuration of many languages",
                size -> Map.of(
                        "content/site.yaml", CONFIGURATION + "languages: [" + repeated("es, ", size) + "de]\n")));
        all.add(new PathologicalInput(
                "configuration of brackets",
                size -> Map.of("content/site.yaml", CONFIGURATION + "params: {a: " + repeated("[", size))));
    }

    /** Words of ten letters with one and the same {@code String.hashCode}. */
    static List<String> colliding(int count) {
        List<String> words = new ArrayList<>();
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, count - 1));
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int bit = 0; bit < Math.max(1, bits); bit++) {
                // 31 times two letters further on is as much as two letters less: both pairs hash alike, in small
                // letters too.
                // by 31.
                word.append((i >> bit & 1) == 0 ? "d1" : "bo");
            }
            words.add(word.toString());
        }
        return words;
    }

    private static void glossary(List<PathologicalInput> all) {
        term(all, "term with many names", size -> "aliases:\n" + numbered(size, "  - name %d\n", "", ""));
        term(all, "term with many forms", size -> "forms:\n" + numbered(size, "  - form%d\n", "", ""));
        term(all, "term with one name again and again", size -> "aliases:\n" + repeated("  - a name\n", size));
        term(all, "term with a huge name", size -> "aliases: ['" + repeated("a ", size) + "']");
        term(all, "term with a name like an expression", size -> "aliases: ['" + repeated("(a+)+", size) + "$']");
        term(
                all,
                "term with a name of many parts",
                size -> "aliases: ['" + repeated("a-b/", Math.min(size, 190)) + "']");
        term(all, "term with a name of quotes", size -> "aliases: ['" + repeated("\"a", size) + "']");
        term(all, "term that sees many", size -> "see:\n" + numbered(size, "  - x%d\n", "", ""));
        term(all, "term with a long expansion", size -> "expansion: " + repeated("a ", size));
        term(all, "term with colliding names", size -> {
            StringBuilder out = new StringBuilder("inflect: none\naliases:\n");
            colliding(size / 40).forEach(word -> out.append("  - ").append(word).append('\n'));
            return out.toString();
        });
        all.add(new PathologicalInput("many terms that begin alike", size -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < Math.min(5000, size / 100); i++) {
                files.put(
                        "content/glossary/t%d.md".formatted(i),
                        "---\nterm: " + "a ".repeat(i % 60) + "b" + i + "\nshort: X.\n---\nX.\n");
            }
            files.put("content/articles/a.md", HEAD + repeated("a ", size / 2));
            return files;
        }));
        all.add(new PathologicalInput("long names that almost match", size -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < 50; i++) {
                files.put(
                        "content/glossary/t%d.md".formatted(i),
                        "---\nterm: " + "a ".repeat(i + 1) + "b" + "\nshort: X.\n---\nX.\n");
            }
            files.put("content/articles/a.md", HEAD + repeated("a ", size));
            return files;
        }));
        all.add(new PathologicalInput("terms of one name", size -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < Math.min(2000, size / 100); i++) {
                files.put("content/glossary/t%d.md".formatted(i), "---\nterm: raid\nshort: X.\n---\nThe raid.\n");
            }
            files.put("content/articles/a.md", HEAD + repeated("The raid. ", size / 2));
            return files;
        }));
        all.add(new PathologicalInput("terms that name one another", size -> {
            Map<String, String> files = new TreeMap<>();
            int terms = Math.min(500, size / 200);
            for (int i = 0; i < terms; i++) {
                files.put(
                        "content/glossary/t%d.md".formatted(i),
                        "---\nterm: thing%d\nshort: A thing%d.\nsee: [t%d]\n---\nA thing%d and thing%d.\n"
                                .formatted(i, (i + 1) % terms, (i + 1) % terms, (i + 2) % terms, (i + 3) % terms));
            }
            return files;
        }));
    }

    private static void files(List<PathologicalInput> all) {
        all.add(new PathologicalInput("many articles", size -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < Math.min(3000, size / 100); i++) {
                files.put("content/articles/a%d.md".formatted(i), HEAD + "The raid " + i + ".\n");
            }
            return files;
        }));
        all.add(new PathologicalInput("folders in folders", size -> {
            Map<String, String> files = new TreeMap<>();
            StringBuilder path = new StringBuilder("content/articles/");
            for (int i = 0; i < Math.min(200, size / 100); i++) {
                path.append("d/");
            }
            files.put(path + "a.md", HEAD + "The raid.\n");
            return files;
        }));
        all.add(new PathologicalInput("many assets", size -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < Math.min(2000, size / 100); i++) {
                files.put("content/assets/a%d.png".formatted(i), "x");
            }
            return files;
        }));
    }

    /** All files of a project that holds such content. */
    Map<String, String> project(int size) {
        Map<String, String> project = new LinkedHashMap<>();
        project.put("content/site.yaml", CONFIGURATION);
        project.put("content/glossary/raid.md", RAID);
        project.putAll(files.apply(size));
        return project;
    }
}
