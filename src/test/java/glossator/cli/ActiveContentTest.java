package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever strangers write, in whatever place, nothing that acts comes out of a build, and nothing that is ours can be
 * forged. Every text goes through a whole build; a file may be refused with a located error instead.
 */
class ActiveContentTest {
    private static final String ARTICLE = "---\ntitle: \"Article %d\"\ndate: 2026-02-23\nauthors: [Ana]\n"
            + "topics: [Raids]\nsources: [{id: one, title: One}]\n%s---\nThe raid begins.\n\n%s\n\nThe raid ends.\n";
    private static final String TERM =
            "---\nterm: \"thing %dx\"\n%s---\nA thing after the raid.\n\n%s\n\nThe raid ends.\n";
    private static final String PAGE = "---\ntitle: \"Page %d\"\n%s---\nThe raid.\n\n%s\n\nThe raid ends.\n";

    @TempDir
    private Path folder;

    @Test
    void noPieceOfHtmlActs() throws IOException {
        checkBodies(Payloads.of("markup"));
    }

    @Test
    void noPieceOfMarkdownActs() throws IOException {
        checkBodies(Payloads.of("markdown"));
    }

    @Test
    void noPieceActsWithinATextNorNextToAnother() throws IOException {
        HostileProject project = new HostileProject(folder);
        List<String> pieces = Payloads.of("markup");
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            String other = pieces.get((i * 7 + 3) % pieces.size());
            String inline = "The raid " + piece.replace("\n\n", "\n") + " and the *raid " + other.replace("\n\n", "\n")
                    + "* of the raid[^1].\n\n[^1]: The raid " + piece.replace("\n", " ");
            project.add("content/articles/a%d.md".formatted(i), ARTICLE.formatted(i, "", inline));
            project.add(
                    "content/articles/b%d.md".formatted(i),
                    ARTICLE.formatted(
                            1000 + i,
                            "",
                            "> - " + piece.replace("\n", "\n>   ") + "\n\n| a |\n|---|\n| " + other.replace("\n", " ")
                                    + " |"));
        }
        check(project, 320);
    }

    private void checkBodies(List<String> pieces) throws IOException {
        HostileProject project = new HostileProject(folder);
        project.add(
                "content/topics/raids.md", PAGE.formatted(0, "", pieces.get(0)).replace("Page 0", "Raids"));
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            project.add("content/articles/a%d.md".formatted(i), ARTICLE.formatted(i, "", piece));
            project.add("content/glossary/t%d.md".formatted(i), TERM.formatted(i, "", piece));
            project.add("content/pages/p%d.md".formatted(i), PAGE.formatted(i, "", piece));
        }
        check(project, pieces.size() * 2);
    }

    @Test
    void noSpellingOfAnActiveAddressLeadsAnywhere() throws IOException {
        HostileProject project = new HostileProject(folder);
        List<String> addresses = Payloads.of("addresses");
        List<String> places = List.of(
                "[a](%s)",
                "[a](<%s>)",
                "![a](%s)",
                "![a](<%s>)",
                "[a][r] ![b][r]\n\n[r]: %s",
                "[a][r] ![b][r]\n\n[r]: <%s>",
                "<%s>",
                "%s",
                "<a href=\"%s\">a</a>",
                "<a href='%s'>a</a>",
                "<a href=%s>a</a>",
                "<img src=\"%s\">",
                "<q cite=\"%s\">a</q> <blockquote cite=\"%s\">b</blockquote>",
                "a{href=\"%s\"} [b](https://e.example/){href=%s}");
        for (int i = 0; i < addresses.size(); i++) {
            for (int place = 0; place < places.size(); place++) {
                project.add(
                        "content/articles/a%d-%d.md".formatted(i, place),
                        ARTICLE.formatted(i * 100 + place, "", places.get(place).replace("%s", addresses.get(i))));
            }
        }
        check(project, 200);
    }

    @Test
    void noActiveAddressInFrontMatterLeadsAnywhere() throws IOException {
        HostileProject project = new HostileProject(folder);
        List<String> addresses = Payloads.of("addresses");
        for (int i = 0; i < addresses.size(); i++) {
            String address = Payloads.quoted(addresses.get(i));
            Map<String, String> heads = Map.of(
                    "image",
                            "image: {src: " + address + ", alt: x, credit: " + address + ", caption: " + address
                                    + "}\n",
                    "source", "updated: 2026-03-01\n",
                    "alias", "aliases: [" + address + "]\n",
                    "slug", "slug: " + address + "\n",
                    "lang", "language: " + address + "\n",
                    "inline",
                            "summary: " + Payloads.quoted("[a](" + addresses.get(i) + ")") + "\nkeyPoints: ["
                                    + Payloads.quoted("<a href='" + addresses.get(i) + "'>x</a>") + "]\n");
            for (Map.Entry<String, String> head : heads.entrySet()) {
                project.add(
                        "content/articles/%s%d.md".formatted(head.getKey(), i),
                        ARTICLE.formatted(i, head.getValue(), "x"));
            }
            project.add(
                    "content/articles/cited%d.md".formatted(i),
                    ARTICLE.formatted(i, "", "x [@one]").replace("title: One", "title: One, url: " + address));
            String same = "sameAs: [" + address + "]\n";
            String image = "image: {src: " + address + "}\n";
            String sources = "sources: [{title: x, url: " + address + "}]\n";
            String brief = "short: " + Payloads.quoted("[a](" + addresses.get(i) + ")") + "\n";
            int number = 0;
            for (String head :
                    List.of(same, image, sources, brief, "id: " + address + "\n", "lang: " + address + "\n")) {
                project.add(
                        "content/glossary/t%d-%d.md".formatted(i, number),
                        TERM.formatted(i * 100 + number++, head, "x"));
            }
        }
        check(project, 80);
    }

    @Test
    void noTextOfTheFrontMatterActs() throws IOException {
        HostileProject project = new HostileProject(folder);
        List<String> texts = new java.util.ArrayList<>(Payloads.of("texts"));
        Payloads.of("markup").forEach(piece -> texts.add(piece.replace("\n\n", "\n")));
        for (int i = 0; i < texts.size(); i++) {
            String text = Payloads.quoted(texts.get(i));
            String article = "date: 2026-02-23\nupdated: 2026-02-24\nsummary: %s\ndescription: %s\nkeyPoints: [%s]\n"
                    + "timeline: [{date: 2026, text: %s}]\nupdates: [{date: 2026, kind: correction, text: %s}]\n"
                    + "sources: [{id: one, title: %s, publisher: %s, author: %s}]\n"
                    + "notes: [{quote: The raid begins, note: %s}]\n"
                    + "image: {src: ../assets/p.png, alt: %s, credit: %s, caption: %s}\nparams: {x: %s}\n";
            project.add(
                    "content/articles/a%d.md".formatted(i),
                    "---\ntitle: " + text + "\n" + article.replace("%s", text)
                            + "---\nThe raid begins.\n\nA thing%dq and [@one].\n".formatted(i));
            project.add(
                    "content/articles/n%d.md".formatted(i),
                    "---\ntitle: \"N %d\"\ndate: 2026-02-23\nauthors: [%s]\n---\nx\n".formatted(i, text));
            project.add(
                    "content/articles/o%d.md".formatted(i),
                    "---\ntitle: \"O %d\"\ndate: 2026-02-23\ntopics: [%s]\nseries: [%s]\n---\nx\n"
                            .formatted(i, text, text));
            String named = Payloads.quoted("thing" + i + "q " + texts.get(i));
            String term = "term: %s\naliases: [thing" + i + "q, %s]\nforms: [%s]\nhidden: [%s]\nexpansion: %t\n"
                    + "pronunciation: %t\nshort: %t\nimage: {src: ../assets/p.png, alt: %t}\n"
                    + "sources: [{title: %t, author: %t}]\nupdated: 2026-02-23\nauto: true\n";
            project.add(
                    "content/glossary/t%d.md".formatted(i),
                    "---\n" + term.replace("%s", named).replace("%t", text) + "---\nA thing.\n");
            project.add(
                    "content/pages/p%d.md".formatted(i),
                    "---\ntitle: " + text + "\ndescription: " + text + "\n---\nThe raid, a thing" + i + "q.\n");
            project.add(
                    "content/glossary/k%d.md".formatted(i), "---\nterm: k%dk\nkind: %s\n---\nx\n".formatted(i, text));
        }
        check(project, texts.size() * 3);
    }

    /** Builds and checks; so many files at least must have been published and not refused. */
    private static void check(HostileProject project, int published) throws IOException {
        SortedMap<String, String> files = project.build();
        HarmlessSite.check(files);
        files.forEach((path, text) -> assertThat(text).as(path).doesNotContain("36481", "root:x:0"));
        assertThat(files.size()).as("refused: " + project.refused()).isGreaterThan(published);
    }
}
