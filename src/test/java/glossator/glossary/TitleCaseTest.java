package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A glossary whose every name is a title tells nothing by its capitals. */
class TitleCaseTest {
    private static final String[] TITLES = {
        "Auto Scaling",
        "Load balancer",
        "Service",
        "Firewall",
        "Version Control",
        "DevOps",
        "API Gateway",
        "Cluster",
        "Who",
        "Pod",
        "Database"
    };

    @Test
    void theirCapitalsMayBeSmallInTheText() {
        assertThat(Glossary.of("en", TITLES).annotate("We use auto scaling, load balancers, an API gateway and Pods."))
                .containsExactly(
                        "auto scaling -> Auto Scaling",
                        "load balancers -> Load balancer",
                        "API gateway -> API Gateway",
                        "Pods -> Pod");
    }

    @Test
    void abbreviationsAndInnerCapitalsStayExact() {
        assertThat(Glossary.of("en", TITLES).annotate("An api gateway; devops."))
                .isEmpty();
    }

    @Test
    void aFrequentWordKeepsItsCapital() {
        assertThat(Glossary.of("en", TITLES).annotate("He who asks. The Who.")).containsExactly("Who");
    }

    @Test
    void fewNamesOrSmallLettersAmongThemProveNothing() {
        assertThat(Glossary.of("en", "March", "Auto Scaling").annotate("they march; auto scaling"))
                .isEmpty();
        assertThat(Glossary.of("en", "March", "Athens", "Rome", "Polish", "Paris", "cartel", "plaza", "capo", "hit")
                        .annotate("they march"))
                .isEmpty();
    }

    @Test
    void aNameWithItsOnlyCapitalAtItsStartIsATitleInAnyGlossary() {
        assertThat(Glossary.of("es", "cartel", "Balanceador de carga", "Nodo", "Nueva York")
                        .annotate("el balanceador de carga, un nodo, una nueva york, Nueva York"))
                .containsExactly("balanceador de carga -> Balanceador de carga", "Nueva York");
    }

    @Test
    void inGermanOnlyAnAdjectiveLosesIts() {
        assertThat(Glossary.of(
                                "de",
                                "Künstliche Intelligenz",
                                "Dienst",
                                "Netz",
                                "Wolke",
                                "Behälter",
                                "Knoten",
                                "Arm",
                                "Gut")
                        .annotate("Die künstliche Intelligenz ist arm und gut; der künstlichen Intelligenz Arm."))
                .containsExactly(
                        "künstliche Intelligenz -> Künstliche Intelligenz",
                        "künstlichen Intelligenz -> Künstliche Intelligenz",
                        "Arm");
    }

    @Test
    void anAuthorsNameBeatsAGeneratedForm() {
        assertThat(Glossary.of("en", "log", "logs").annotate("The logs and the Logs of a log."))
                .containsExactly("logs", "Logs -> logs", "log");
        assertThat(Glossary.of("en", "data set", "dataset").annotate("a dataset, a data set"))
                .containsExactly("dataset", "data set");
    }

    @Test
    void anAbbreviationInBracketsIsANameToo() {
        assertThat(Glossary.of("en", "Continuous Integration (CI)", "Mercury (planet)", "lock (door) or bolt")
                        .annotate("Continuous Integration, or CI, of Mercury: a planet, a lock or bolt."))
                .containsExactly(
                        "Continuous Integration -> Continuous Integration (CI)", "CI -> Continuous Integration (CI)");
        assertThat(Glossary.of("zh-CN", "持续集成（CI）", "服务网格 (Service Mesh)").annotate("用CI和服务网格，即 Service Mesh。"))
                .hasSize(3);
    }

    @Test
    void theNameOfAPlaceOrAPersonKeepsItsCapitals() {
        Glossary glossary = Glossary.of("en", TITLES);
        glossary.add(new Glossary.TermBuilder("Tequila").proper().build());
        assertThat(glossary.annotate("A glass of tequila on a cluster; the town of Tequila."))
                .containsExactly("cluster -> Cluster", "Tequila");
    }
}
