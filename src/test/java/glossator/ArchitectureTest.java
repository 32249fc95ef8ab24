package glossator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the table of docs/pages/architecture.md: which package may import which, and who owns the door to a library. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("glossator");

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("parallel", List.of()),
            Map.entry("publish", List.of("parallel", "source")),
            Map.entry("json", List.of("source")),
            Map.entry("store", List.of("source")),
            Map.entry("search", List.of("json")),
            Map.entry("yaml", List.of("source")),
            Map.entry("markdown", List.of("yaml", "source")),
            Map.entry("frontmatter", List.of("yaml", "source")),
            Map.entry("article", List.of("frontmatter", "yaml", "source")),
            Map.entry("glossary", List.of("frontmatter", "markdown", "yaml", "parallel", "source")),
            Map.entry("annotation", List.of("glossary", "markdown", "yaml", "source")),
            Map.entry(
                    "site",
                    List.of(
                            "annotation",
                            "article",
                            "glossary",
                            "frontmatter",
                            "markdown",
                            "yaml",
                            "parallel",
                            "source")),
            Map.entry(
                    "advice",
                    List.of(
                            "site",
                            "annotation",
                            "article",
                            "glossary",
                            "frontmatter",
                            "markdown",
                            "yaml",
                            "parallel",
                            "source")),
            Map.entry("linkcheck", List.of("advice", "store", "yaml", "source")),
            Map.entry("migration", List.of("site", "json", "yaml", "source")),
            Map.entry("exchange", List.of("site", "glossary", "frontmatter", "json", "yaml", "source")),
            Map.entry(
                    "render",
                    List.of(
                            "search",
                            "site",
                            "annotation",
                            "article",
                            "glossary",
                            "frontmatter",
                            "markdown",
                            "json",
                            "yaml",
                            "parallel",
                            "source")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "render",
                            "search",
                            "advice",
                            "exchange",
                            "migration",
                            "site",
                            "annotation",
                            "article",
                            "glossary",
                            "frontmatter",
                            "publish",
                            "store",
                            "yaml",
                            "json",
                            "parallel",
                            "source")),
            Map.entry("preview", List.of("pipeline", "publish", "json", "source")),
            Map.entry(
                    "cli",
                    List.of(
                            "preview",
                            "linkcheck",
                            "pipeline",
                            "exchange",
                            "migration",
                            "publish",
                            "annotation",
                            "glossary",
                            "json",
                            "yaml",
                            "source")));

    private static final Map<String, List<String>> DOORS = Map.ofEntries(
            Map.entry("com.vladsch.flexmark", List.of("markdown")),
            Map.entry("org.jsoup", List.of("markdown")),
            Map.entry("freemarker", List.of("render")),
            Map.entry("com.sun.jna", List.of("publish")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("de.siegmar.fastcsv", List.of("exchange")),
            Map.entry("tools.jackson", List.of("yaml", "json")),
            Map.entry("org.snakeyaml", List.of("yaml")),
            Map.entry("org.eclipse.jetty", List.of("preview", "linkcheck")),
            Map.entry("io.methvin", List.of("preview")),
            Map.entry("org.slf4j", List.of()));

    @Test
    void everyPackageImportsOnlyWhatTheTableAllows() {
        TreeSet<String> violations = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                boolean foreign = !dependency.getTargetClass().getPackageName().startsWith("glossator");
                if (!foreign && !from.equals(to) && !MAY_IMPORT.get(from).contains(to)) {
                    violations.add(from + " imports " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void theTableNamesEveryPackageAndHasNoCircle() {
        TreeSet<String> rooms = new TreeSet<>();
        CLASSES.forEach(type -> rooms.add(room(type)));
        assertThat(MAY_IMPORT.keySet()).containsExactlyInAnyOrderElementsOf(rooms);
        MAY_IMPORT.forEach((from, all) -> all.forEach(to -> assertThat(MAY_IMPORT.get(to))
                .as(to + " must not import " + from)
                .doesNotContain(from)));
    }

    @Test
    void eachLibraryHasOneDoor() {
        DOORS.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> "glossator." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES));
    }

    @Test
    void nothingPrintsToTheTerminalButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("glossator.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void noClassHoldsStateThatChangesForAll() {
        TreeSet<String> mutable = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .forEach(field -> mutable.add(field.getFullName()));
        }
        assertThat(mutable).isEmpty();
    }

    private static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 1 ? names[1] : "";
    }
}
