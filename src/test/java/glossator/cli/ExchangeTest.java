package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary goes to another program and comes back. */
class ExchangeTest {
    private static final String EVERYTHING = """
            ---
            term: "Aves: \\"los\\" | CJNG"
            id: everything
            aliases: ["one | two", "it's, a \\"test\\"", "#3", "true"]
            forms: [eins, zwei]
            hidden: [wrnog]
            expansion: Cártel de Jalisco Nueva Generación
            kind: abbreviation
            pronunciation: /ka/
            case: sensitive
            inflect: none
            auto: false
            occurrence: section
            scope: [crime, law]
            short: "A *short*, with a \\"quote\\" & <tag>."
            image: {src: ../assets/a.png, alt: "An \\"alt\\""}
            sources: [{title: "One, two", url: "https://example.org/?a=1&b=2", date: "2026-02"}, {title: Two}]
            see: [plaza]
            sameAs: ["https://www.wikidata.org/wiki/Q1"]
            updated: 2026-02-23
            reviewDate: 2027-01-01
            ---

            First paragraph, with "quotes", commas
            and a line break.

            - a list
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aGlossaryInTwoLanguages() throws IOException {
        project = folder.resolve("one");
        write(project, "content/site.yaml", "title: Test\nbaseUrl: https://test.example/\nlanguages: [en, es]\n");
        write(project, "content/glossary/everything.md", EVERYTHING);
        write(
                project,
                "content/glossary/plaza.md",
                "---\nterm: plaza\nshort: A territory.\ntranslationKey: plaza\nkind: place\n---\n\nIts body.\n");
        write(
                project,
                "content/glossary/la-plaza.md",
                "---\nterm: la plaza\nlang: es\naliases: [plazas]\nsee: [everything]\ntranslationKey: plaza\nkind: place\n---\n\nUn territorio.\n");
        write(project, "content/glossary/230c.md", "---\nterm: 230(c)\nshort: A law.\n---\n");
    }

    private static void write(Path project, String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Run run(Path project, String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("-C", project.toString()))
                .toArray(String[]::new);
        return Run.of(all);
    }

    private Path elsewhere() throws IOException {
        Path other = folder.resolve("two");
        write(other, "content/site.yaml", "title: Test\nbaseUrl: https://test.example/\nlanguages: [en, es]\n");
        return other;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "skos", "tbx"})
    void whatIsExportedComesBackTheSame(String format) throws IOException {
        String first = run(project, "export", format).out();
        Path file = folder.resolve("glossary." + format);
        Files.writeString(file, first);
        Path other = elsewhere();
        Run imported = run(other, "import", format, file.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out().lines())
                .containsExactlyInAnyOrder(
                        "content/glossary/230c.md",
                        "content/glossary/everything.md",
                        "content/glossary/la-plaza.md",
                        "content/glossary/plaza.md");
        assertThat(run(other, "export", format).out()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "skos", "tbx"})
    void theSampleGlossaryComesBackTheSame(String format) throws IOException {
        String first = run(Path.of(""), "export", format).out();
        Path file = folder.resolve("glossary." + format);
        Files.writeString(file, first);
        Path other = folder.resolve("two");
        write(other, "content/site.yaml", Files.readString(Path.of("content/site.yaml")));
        Run imported = run(other, "import", format, file.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(run(other, "export", format).out()).isEqualTo(first);
    }

    @Test
    void aTableHasEverythingThatATermCanSay() throws IOException {
        Path file = folder.resolve("glossary.csv");
        Files.writeString(file, run(project, "export", "csv").out());
        assertThat(run(project, "export", "csv").err()).isEmpty();
        Path other = elsewhere();
        run(other, "import", "csv", file.toString());
        String written = Files.readString(other.resolve("content/glossary/everything.md"));
        assertThat(written)
                .contains("term: \"Aves: \\\"los\\\" | CJNG\"")
                .contains("aliases: [\"one | two\", \"it's, a \\\"test\\\"\", \"#3\", \"true\"]")
                .contains("auto: false")
                .contains("updated: 2026-02-23")
                .endsWith("- a list\n");
    }

    @Test
    void whatAFormatCannotSayIsAWarningAtItsPlace() {
        Run skos = run(project, "export", "skos");
        assertThat(skos.code()).isZero();
        assertThat(skos.err())
                .contains("content/glossary/everything.md:9:16: warning: SKOS has no place for \"pronunciation\"");
        assertThat(run(project, "export", "tbx", "--strict").code()).isEqualTo(1);
    }

    @Test
    void nothingIsOverwrittenAndAnErrorWritesNothing() throws IOException {
        Path file = folder.resolve("glossary.csv");
        Files.writeString(file, "id,term,kind\nnew,New,\nplaza,Other,\n");
        Run run = run(project, "import", "csv", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(":3:1: error: the glossary has a term \"plaza\" already [term-exists]");
        assertThat(project.resolve("content/glossary/new.md")).doesNotExist();
        assertThat(Files.readString(project.resolve("content/glossary/plaza.md")))
                .contains("term: plaza");
    }

    private String problems(String format, String text) throws IOException {
        Path file = folder.resolve("bad." + format);
        Files.writeString(file, text);
        Run run = run(elsewhere(), "import", format, file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        return run.err();
    }

    @Test
    void everyMistakeInATableIsToldWithItsLine() throws IOException {
        assertThat(problems("csv", "id,term,aliasses\n,,x\n../up,Up,\na,A,\na,B,\nb,B,x,y\nc,C,\n"))
                .contains(":1:9: error: there is no column \"aliasses\" [unknown-column]")
                .contains("did you mean \"aliases\"?")
                .contains(":2:1: error: the entry has no \"term\" [no-term]")
                .contains(":3:1: error: \"../up\" cannot be an id [bad-id]")
                .contains(":5:1: error: two entries have the id \"a\" [duplicate-id]")
                .contains(":6:1: error: the line has 4 cells, the table 3 columns [extra-cell]");
        assertThat(problems("csv", "id,term,updated,occurrence,sources\na,A,2024-13-02,often,not json\n"))
                .contains(":2:1: error: ")
                .contains("2024-13-02")
                .contains("often");
        assertThat(problems("csv", "term\n\"open")).contains("error");
    }

    @Test
    void aSpreadsheetOfAnotherCountryIsReadToo() throws IOException {
        Path file = folder.resolve("semicolons.csv");
        Files.writeString(file, "\uFEFFterm;aliases\r\nÉtat;l'État | pays\r\n");
        Path other = elsewhere();
        Run run = run(other, "import", "csv", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(other.resolve("content/glossary/etat.md")))
                .isEqualTo("---\nterm: État\naliases: [\"l'État\", pays]\n---\n");
    }

    @Test
    void everyMistakeInSkosIsToldWithItsPlace() throws IOException {
        assertThat(problems("skos", "{\"@graph\": [")).contains("[broken-json]");
        assertThat(problems("skos", "[".repeat(100_000)))
                .contains("[broken-json]")
                .doesNotContain("at glossator");
        assertThat(problems("skos", "{}")).contains("[no-concepts]");
        assertThat(problems("skos", """
                {"@graph": [
                  {"@id": "a", "@type": "skos:Concept"},
                  {"@id": "b", "skos:prefLabel": ["one", "two"], "skos:example": "x"},
                  {"skos:prefLabel": "no id"},
                  {"@id": "c", "skos:prefLabel": {"en": "c"}, "skos:altLabel": {"de": "ce"}},
                  {"@id": "c", "skos:prefLabel": "c again"}
                ]}
                """))
                .contains(":2:3: error: the concept has no prefLabel [no-label]")
                .contains(":3:42: error: the concept has two prefLabels in \"en\" [second-label]")
                .contains(":3:66: warning: a term has no place for \"example\"")
                .contains(":4:3: error: the concept has no @id [no-id]")
                .contains(":5:3: warning: the concept has texts in \"de\", but no prefLabel in it [no-label]")
                .contains(":6:3: error: two concepts have the id \"c\" [duplicate-id]");
    }

    @Test
    void skosIsReadInEachOfItsShapes() throws IOException {
        List<String> shapes = List.of(
                "{\"@context\": {\"@language\": \"en\"}, \"@id\": \"x:cat\", \"prefLabel\": \"cat\"}",
                "[{\"@id\": \"http://e.org/cat\", \"http://www.w3.org/2004/02/skos/core#prefLabel\": [{\"@value\": \"cat\", \"@language\": \"en\"}]}]",
                "{\"@graph\": [{\"@id\": \"cat/\", \"@type\": [\"skos:Concept\"], \"skos:prefLabel\": {\"en\": \"cat\"}}]}");
        for (String shape : shapes) {
            Path file = folder.resolve("shape.jsonld");
            Files.writeString(file, shape);
            Path other = folder.resolve("shape" + shapes.indexOf(shape));
            write(other, "content/site.yaml", "title: Test\nbaseUrl: https://test.example/\n");
            Run run = run(other, "import", "skos", file.toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(other.resolve("content/glossary/cat.md")))
                    .contains("term: cat");
        }
    }

    @Test
    void aTbxFileOfTheOlderEditionIsReadAndNoneCanReachOut() throws IOException {
        Path file = folder.resolve("old.tbx");
        Files.writeString(file, """
                <?xml version="1.0"?>
                <!DOCTYPE martif SYSTEM "http://127.0.0.1:1/TBXcoreStructV02.dtd">
                <martif type="TBX" xml:lang="en"><text><body>
                <termEntry id="c5"><descrip type="subjectField">law</descrip>
                <langSet xml:lang="en"><descripGrp><descrip type="definition">A <hi>cat</hi>.</descrip></descripGrp>
                <tig><term>cat</term><termNote type="partOfSpeech">noun</termNote></tig>
                <tig><term>puss</term></tig></langSet>
                <langSet xml:lang="es"><ntig><termGrp><term>gato</term></termGrp></ntig></langSet></termEntry>
                </body></text></martif>
                """);
        Path other = elsewhere();
        Run run = run(other, "import", "tbx", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(other.resolve("content/glossary/c5.md")))
                .isEqualTo("---\nterm: cat\naliases: [puss]\nscope: [law]\ntranslationKey: \"c5\"\n---\n\nA cat.\n");
        assertThat(Files.readString(other.resolve("content/glossary/c5-es.md")))
                .contains("term: gato")
                .contains("lang: es");
        assertThat(problems("tbx", "<tbx>\n<text>")).contains("[broken-xml]");
        assertThat(
                        problems(
                                "tbx",
                                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n<tbx>&f;&a;</tbx>"))
                .contains("error")
                .doesNotContain("root:");
        assertThat(problems("tbx", "<tbx><conceptEntry id='a'><langSec xml:lang='en'/></conceptEntry></tbx>"))
                .contains("[no-label]");
    }
}
