package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What each language's rules find in a sentence, and what they must not. */
class LanguageSpecTest {
    private static final List<String> SPECIFIED = List.of(
            "ar", "bn", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR",
            "ru", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant");

    record Case(String language, List<String> names, String text, List<String> expected, String why) {
        @Override
        public String toString() {
            return language + " " + names + " " + why;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String tag : SPECIFIED) {
            cases.addAll(cases(tag));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aNameIsFoundWhereTheLanguageWritesIt(Case row) {
        Annotations annotations =
                Glossary.of(row.language(), row.names().toArray(String[]::new)).annotations(row.text());
        assertThat(annotations.annotated().stream().map(Match::surface)).isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyFormIsFoundAsItsTermAndIsNoFragment(Case row) {
        for (String name : row.names()) {
            List<String> forms = Glossary.of(row.language(), name).lexicon().forms(name);
            assertThat(forms).contains(name);
            for (String form : forms) {
                assertThat(form.length()).as(form).isGreaterThanOrEqualTo(Math.min(2, name.length()));
                assertThat(Glossary.of(row.language(), name)
                                .annotations("\"" + form + "\".")
                                .annotated())
                        .as(form)
                        .isNotEmpty()
                        .allMatch(match -> match.term().id().equals(name));
            }
        }
    }

    @Test
    void eachLanguageHasATableOfAtLeastTwelveCases() throws IOException {
        for (String tag : SPECIFIED) {
            assertThat(cases(tag)).as(tag).hasSizeGreaterThanOrEqualTo(12);
            assertThat(cases(tag))
                    .as("negative cases of " + tag)
                    .anyMatch(row -> row.expected().isEmpty());
        }
    }

    @Test
    void theSupportedLanguagesAreListed() {
        assertThat(Languages.SUPPORTED)
                .allSatisfy(tag -> assertThat(Languages.of(tag).getClass().isAnonymousClass())
                        .as(tag)
                        .isFalse());
        assertThat(SPECIFIED)
                .allSatisfy(tag -> assertThat(Languages.SUPPORTED)
                        .contains(Locale.forLanguageTag(tag).getLanguage()));
    }

    @Test
    void aLanguageWithoutRulesInflectsNothing() {
        assertThat(Glossary.of("sw", "kitabu", "API").lexicon().forms("kitabu")).containsExactly("kitabu");
        assertThat(Glossary.of("sw", "kitabu", "API").annotate("vitabu, kitabu, APIs"))
                .containsExactly("kitabu");
    }

    private static List<Case> cases(String tag) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = LanguageSpecTest.class.getResourceAsStream("/spec/languages/" + tag + ".yaml")) {
            for (JsonNode node : new YAMLMapper().readTree(in)) {
                cases.add(new Case(
                        node.get("language").asString(),
                        texts(node.get("glossary")),
                        node.get("text").asString(),
                        texts(node.get("expected")),
                        node.get("why").asString()));
            }
        }
        return cases;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.isObject() ? text.get("term").asString() : text.asString()));
        return texts;
    }
}
