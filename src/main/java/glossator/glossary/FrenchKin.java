package glossator.glossary;

import static glossator.glossary.RomanceKin.quality;
import static glossator.glossary.RomanceKin.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What French says for a headword in other grammar: scalable, virtualisé, chiffrer, client-serveur. */
final class FrenchKin {
    private static final String VERB = "é ée és ées er ent ait aient ant";

    private static final RomanceKin WORDS = new RomanceKin(
            List.of(
                    rule("abilité", "able ables"),
                    rule("ibilité", "ible ibles"),
                    rule("isation", "isé isée isés isées iser ise isent isant"),
                    rule("ification", "ifié ifiée ifiés ifiées ifier ifiant"),
                    quality("ication", "iqué iquée iqués iquées iquer"),
                    quality("ation", "é ée és ées er"),
                    quality("ement", VERB),
                    quality("age", VERB),
                    quality("ence", "ent ente ents entes"),
                    quality("ance", "ant ante ants antes")),
            Names.words("""
                    disponibilité possibilité responsabilité probabilité comptabilité sensibilité visibilité stabilité
                    organisation civilisation réalisation utilisation généralisation signification modification
                    planification"""),
            Names.words("""
                    répl dupl orchestr automatis fédér segment encapsul migr refactor configur
                    chiffr déchiffr partitionn cloisonn équilibr provisionn hameçonn versionn idempot persist résist résili
                    cohér concurr redond tolér"""),
            new RomanceKin.High("haute", "hautement", "bilité", List.of("ble", "bles")));

    private static final Set<String> ARCHITECTURES = Set.of("architecture", "architectures", "modèle", "approche");

    private static final GeneralHead ARCHITECTURE =
            new GeneralHead(ARCHITECTURES, Set.of("de", "des", "à", "en"), FrenchKin::isTelling);

    private static final Set<String> LED = Set.of("orientée", "orienté", "basée", "basé", "pilotée", "piloté", "axée");

    private static final Map<String, String> AGENTS = Map.of(
            "équilibreur", "équilibrage",
            "équilibrage", "équilibreur",
            "orchestrateur", "orchestration",
            "orchestration", "orchestrateur",
            "répartiteur", "répartition",
            "répartition", "répartiteur");

    private final LanguageModule french;

    FrenchKin(LanguageModule french) {
        this.french = french;
    }

    /** What does a thing for the doing of it, and the other way round. */
    static List<String> agents(String name, LanguageModule language) {
        return RomanceKin.agents(name, AGENTS, language);
    }

    /** What else a name may be called. */
    List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>(WORDS.of(name));
        kin.addAll(RomanceKin.withoutHead(name, ARCHITECTURE, this::forms));
        kin.addAll(linked(name));
        kin.addAll(WORDS.attributive(name, Set.of("de", "des"), List.of("é", "ée", "és", "ées")));
        kin.addAll(agents(name, french));
        kin.addAll(RomanceKin.genders(name, List.of("natif", "native", "natifs", "natives")));
        for (String tail : List.of(" de logiciels", " de logiciel")) {
            if (name.endsWith(tail) && name.chars().filter(c -> c == ' ').count() > 2) {
                kin.addAll(forms(List.of(name.substring(0, name.length() - tail.length()))));
            }
        }
        kin.addAll(forms(RomanceKin.clipped(name, "application", "appli", "applications", "applis")));
        kin.addAll(forms(RomanceKin.clipped(name, "application", "app", "applications", "apps")));
        kin.remove(name);
        return List.copyOf(kin);
    }

    /** An architecture with what it is made of, and the preposition or none between: microservices, de microservices. */
    private static List<String> linked(String name) {
        List<String> words = GeneralHead.words(name);
        String last = words.get(words.size() - 1);
        boolean made = words.size() > 1 && ARCHITECTURES.contains(Names.small(words.get(0))) && last.endsWith("s");
        boolean two = words.size() == 2 && !last.endsWith("ées");
        boolean three = words.size() == 3 && Set.of("de", "à", "en").contains(words.get(1));
        List<String> ways = new ArrayList<>();
        if (made && (two || three)) {
            for (String head : List.of(words.get(0), words.get(0) + "s")) {
                for (String link : List.of(" ", " de ", " en ", " à ")) {
                    ways.add(head + link + last);
                }
            }
        }
        return ways;
    }

    private List<String> forms(List<String> names) {
        List<String> forms = new ArrayList<>(names);
        for (String name : names) {
            String first = GeneralHead.words(name).get(0);
            String rest = name.substring(first.length());
            if (LED.contains(first)) {
                String stem = first.substring(0, first.lastIndexOf('é') + 1);
                List.of("", "e", "s", "es").forEach(ending -> forms.add(stem + ending + rest));
            } else {
                forms.addAll(french.inflected(name));
            }
        }
        return forms;
    }

    private static boolean isTelling(String rest) {
        return RomanceKin.isTelling(rest, LED, "sans", 's');
    }
}
