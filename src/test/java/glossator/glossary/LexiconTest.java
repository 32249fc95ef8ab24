package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.glossary.Glossary.TermBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void anAliasThatIsAnotherTermsNameIsReportedWithItsPlace() {
        assertThat(problems(Glossary.of("en", "El Chapo").term("Joaquín Guzmán", "El Chapo")))
                .containsExactly("content/glossary/Joaquín Guzmán.md: alias-shadowed: the alias \"El Chapo\" of"
                        + " \"Joaquín Guzmán\" is the name of another term (texts that say \"El Chapo\" get the other"
                        + " term, at content/glossary/El Chapo.md:1; remove the alias or rename that term)");
    }

    @Test
    void anAliasInOtherCaseThanAnAcronymIsAnotherName() {
        assertThat(problems(Glossary.of("en", "CARE").term("attention", "care")))
                .isEmpty();
    }

    @Test
    void twoTermsOfOneNameAndScopeAreReported() {
        Glossary glossary = Glossary.of("en", "plaza")
                .add(new TermBuilder("plaza").id("plaza-2").build());
        assertThat(problems(glossary)).singleElement().asString().contains("duplicate-term", "plaza.md:1");
    }

    @Test
    void twoTermsOfOneNameAndTwoScopesAreHomonyms() {
        Glossary glossary = Glossary.of("en", "plaza")
                .add(new TermBuilder("plaza").id("plaza-2").scope("crime").build());
        assertThat(problems(glossary)).isEmpty();
    }

    @Test
    void aSingleLetterIsReportedUnlessMarkedByHandOnly() {
        assertThat(problems(Glossary.of("en", "X"))).singleElement().asString().contains("short-term");
        assertThat(problems(
                        Glossary.of("en").add(new TermBuilder("X").byHandOnly().build())))
                .isEmpty();
    }

    @Test
    void aNameWithoutWordsIsNeverFoundAndDoesNoHarm() {
        assertThat(Glossary.of("en", "", "-", "\u200B").annotate("a - b \u200B"))
                .hasSizeLessThan(2);
    }

    private static List<String> problems(Glossary glossary) {
        return glossary.lexicon().problems().stream()
                .map(problem ->
                        problem.path() + ": " + problem.code() + ": " + problem.message() + " (" + problem.hint() + ")")
                .toList();
    }
}
