package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words look as if they need a definition. */
class CandidatesTest {
    private static Arguments row(String language, String text, String... expected) {
        return Arguments.of(language, text, List.of(expected));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                row("en", "Agents of the DEA and the FBI, two DEAs, met.", "DEA ACRONYM", "FBI ACRONYM", "DEA ACRONYM"),
                row("en", "In chapter XIV of part II.", new String[0]),
                row("en", "IT IS ALL IN CAPITALS HERE.", new String[0]),
                row("en", "The cartel and CARTELS are known.", new String[0]),
                row("en", "A policy of “hugs, not bullets” failed.", "hugs, not bullets QUOTED"),
                row("en", "He said: “We will not give up now or ever.”", new String[0]),
                row("en", "The *código rojo* began.", "código rojo EMPHASISED"),
                row("en", "It is *not* so, *however* late.", "however EMPHASISED"),
                row("en", "The *cartel* is known.", new String[0]),
                row("en", "Later Omar García Harfuch spoke.", "Omar García Harfuch NAME"),
                row("en", "The Bank of Mexico and Tlajomulco grew.", "Bank of Mexico NAME", "Tlajomulco NAME"),
                row("en", "Soldiers came. Police came in February on Sunday.", new String[0]),
                row("en", "See `DEA` and ⟦the DEA page⟧ and [[cartel]].", new String[] {"DEA ACRONYM"}),
                row("de", "Die Polizei sah das Haus von Angela Merkel.", "Angela Merkel NAME"),
                row("fr", "Le « droit de suite » existe.", "droit de suite QUOTED"),
                row("es", "Llegó la *troca* a Los Ángeles.", "troca EMPHASISED", "Ángeles NAME"),
                row("ja", "「麻薬戦争」とは何か。", "麻薬戦争 QUOTED"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void wordsThatMayLackADefinitionAreFound(String language, String text, List<String> expected) {
        Lexicon lexicon = Glossary.of(language, "cartel").lexicon();
        assertThat(Candidates.in(Runs.of(text), lexicon).stream()
                        .map(c -> c.run().text().substring(c.start(), c.end()) + " " + c.reason()))
                .containsExactlyElementsOf(expected);
    }
}
