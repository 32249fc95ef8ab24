package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "en, cartel, cartels",
        "en, policy, policies",
        "en, key, keys",
        "en, soliloquy, soliloquies",
        "en, child soldier, child soldiers",
        "en, goose, geese",
        "en, gunman, gunmen",
        "en, human, humans",
        "en, German, Germans",
        "en, wolf, wolves",
        "en, midwife, midwives",
        "en, belief, beliefs",
        "en, hero, heroes",
        "en, photo, photos",
        "en, volcano, volcanoes; volcanos",
        "en, crisis, crises",
        "en, virus, viruses",
        "en, church, churches",
        "en, oligarch, oligarchs",
        "en, index, indexes; indices",
        "en, X-ray, X-rays",
        "en, NGO, NGOs",
        "en, Kennedy, Kennedies; Kennedys",
        "en, Chinese, ''",
        "en, series, ''",
        "en, new, ''",
        "en, economics, ''",
        "en, COVID-19, ''",
        "en, narcobloqueos, narcobloqueo",
        "en, drug wars, drug war",
        "en, knives, knife",
        "en, olives, olive",
        "en, houses, house",
        "en, viruses, virus",
        "en, taxes, tax",
        "en, caches, cache",
        "en, movies, movie",
        "en, policies, policy",
        "en, hypotheses, hypothesis",
        "en, criteria, criterion",
        "en, gunmen, gunman",
        "en, war on drugs, ''",
        "en, Windows, ''",
        "en, glass, glasses",
        "es, narcobloqueo, narcobloqueos",
        "es, juez, jueces",
        "es, extorsión, extorsiones",
        "es, francés, franceses",
        "es, país, países",
        "es, raíz, raíces",
        "es, joven, jóvenes",
        "es, imagen, imágenes",
        "es, plan, planes",
        "es, mes, meses",
        "es, cártel, cárteles",
        "es, carácter, caracteres",
        "es, israelí, israelíes; israelís",
        "es, crisis, ''",
        "es, virus, ''",
        "es, fosa clandestina, fosas clandestinas",
        "es, jefe de plaza, jefes de plaza",
        "es, Ley de Amparo, Leyes de Amparo",
        "es, El Chapo, ''",
        "es, Estados Unidos, ''",
        "es, ONG, ONGs",
        "es, carteles, cartel",
        "es, halcones, halcón",
        "es, jueces, juez",
        "es, jóvenes, joven",
        "es, narcotraficantes, narcotraficante",
        "es, autoridades, autoridad",
        "fr, tribunal, tribunaux",
        "fr, festival, festivals",
        "fr, tribunaux, tribunal",
        "fr, travaux, travail",
        "fr, eau, eaux",
        "fr, procès, ''",
        "fr, gilet jaune, gilets jaunes",
        "fr, état d'urgence, états d'urgence",
        "de, Regierung, Regierungen",
        "de, Präsidentin, Präsidentinnen",
        "de, Ära, Äras",
        "de, schon, ''",
        "it, amico, amici",
        "it, banca, banche",
        "pt, nação, nações",
        "pt, animal, animais",
        "zh, 小土豆, ''",
        "sw, kartel, ''"
    })
    void aNameIsWrittenOutInItsForms(String language, String name, String forms) {
        assertThat(String.join("; ", Languages.of(language).inflected(name))).isEqualTo(forms);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noModuleFailsOnOddNames(String language) {
        for (String name : List.of(
                "s", "S", "n", "és", "a", "и", "ий", "ся", "ая ая", "ość", "ağı ğı", "ό", "ς α", "הה ה", "ة", "ー",
                "ا ا", "s s", "es", "ies", "ves", "-", "'", "l'", "x", "İ", "𐐀𐐁s", "zzs")) {
            assertThat(Languages.of(language).inflected(name)).as(name).doesNotContain(name);
            assertThat(Languages.of(language).variants(name)).as(name).doesNotContain(name);
            assertThat(Languages.of(language).kin(name)).as(name).doesNotContain(name);
        }
    }

    static List<String> languages() {
        return Languages.SUPPORTED;
    }
}
