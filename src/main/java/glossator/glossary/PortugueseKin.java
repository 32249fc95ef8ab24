package glossator.glossary;

import static glossator.glossary.RomanceKin.quality;
import static glossator.glossary.RomanceKin.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Portuguese says for a headword in other grammar: escalável, virtualizado, criptografar, microsserviços. */
final class PortugueseKin {
    private static final String VERB = "ado ada ados adas ar ando ava avam";

    private static final RomanceKin WORDS = new RomanceKin(
            List.of(
                    rule("abilidade", "ável áveis"),
                    rule("ibilidade", "ível íveis"),
                    rule("ização", "izado izada izados izadas izar izando iza izam"),
                    rule("ificação", "ificado ificada ificados ificadas ificar ificando"),
                    quality("amento", VERB),
                    quality("ação", VERB),
                    quality("ência", "ente entes"),
                    quality("ância", "ante antes"),
                    quality("ia", VERB)),
            Names.words("""
                    disponibilidade possibilidade responsabilidade probabilidade contabilidade sensibilidade visibilidade
                    estabilidade habilidade organização civilização realização utilização significação"""),
            Names.words("""
                    balance escalon monitor armazen particion provision rote replic duplic autentic orquestr feder segment
                    encapsul migr depur resist refator encript desencript configur idempot persist resili consist coer
                    redund toler criptograf descriptograf"""),
            new RomanceKin.High("alta", "altamente", "ibilidade", List.of("ível", "íveis")));

    private static final GeneralHead ARCHITECTURE = new GeneralHead(
            Set.of("arquitetura", "arquiteturas", "modelo", "padrão", "abordagem"),
            Set.of("de", "em"),
            PortugueseKin::isTelling);

    private static final Set<String> LED =
            Set.of("orientada", "orientado", "baseada", "baseado", "dirigida", "dirigido", "guiada", "guiado");

    private static final List<String> SCALED = List.of(
            "escalar",
            "escala",
            "escalam",
            "escalado",
            "escalada",
            "escalados",
            "escaladas",
            "escalável",
            "escaláveis");

    private static final Map<String, List<String>> MANNERS = Map.of(
            "escalonamento", SCALED,
            "escalamento", SCALED,
            "escalabilidade", SCALED);

    private static final Map<String, String> AGENTS = Map.of(
            "balanceador", "balanceamento",
            "balanceamento", "balanceador",
            "orquestrador", "orquestração",
            "orquestração", "orquestrador");

    private static final Set<String> APPLICATIONS =
            Set.of("aplicativo", "aplicativos", "app", "apps", "aplicação", "aplicações");

    private final LanguageModule portuguese;

    PortugueseKin(LanguageModule portuguese) {
        this.portuguese = portuguese;
    }

    /** What does a thing for the doing of it, and the other way round. */
    static List<String> agents(String name, LanguageModule language) {
        return RomanceKin.agents(name, AGENTS, language);
    }

    /** What else a name may be called. */
    List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>(WORDS.of(name));
        kin.addAll(RomanceKin.withoutHead(name, ARCHITECTURE, this::forms));
        kin.addAll(WORDS.attributive(name, Set.of("de", "dos"), List.of("ado", "ada", "ados", "adas")));
        kin.addAll(RomanceKin.manners(name, MANNERS, "mente"));
        kin.addAll(agents(name, portuguese));
        kin.addAll(RomanceKin.genders(name, List.of("nativo", "nativa", "nativos", "nativas")));
        if (name.endsWith(" de software") && name.chars().filter(c -> c == ' ').count() > 2) {
            kin.addAll(forms(List.of(name.substring(0, name.lastIndexOf(" de ")))));
        }
        kin.addAll(applications(name));
        kin.remove(name);
        return List.copyOf(kin);
    }

    /** Brazil has two words for an application, of either gender, and a short one. */
    private static List<String> applications(String name) {
        List<String> words = GeneralHead.words(name);
        boolean application = words.size() > 1 && APPLICATIONS.contains(Names.small(words.get(0)));
        if (!application) {
            return List.of();
        }
        String complement = words.size() > 3 && words.get(2).length() < 4
                ? name.substring(words.get(0).length() + words.get(1).length() + 1)
                : "";
        String rest = name.substring(words.get(0).length(), name.length() - complement.length());
        boolean adjective = (words.size() == 2 || !complement.isEmpty())
                && (rest.endsWith("o") || rest.endsWith("a") || plural(rest));
        String stem = adjective ? rest.substring(0, rest.length() - (plural(rest) ? 2 : 1)) : rest;
        return Stream.of(
                        "aplicativo" + stem + (adjective ? "o" : ""),
                        "app" + stem + (adjective ? "o" : ""),
                        "aplicação" + stem + (adjective ? "a" : ""),
                        "aplicativos" + stem + (adjective ? "os" : ""),
                        "apps" + stem + (adjective ? "os" : ""),
                        "aplicações" + stem + (adjective ? "as" : ""))
                .map(other -> other + complement)
                .toList();
    }

    private static boolean plural(String rest) {
        return rest.endsWith("os") || rest.endsWith("as");
    }

    private List<String> forms(List<String> names) {
        List<String> forms = new ArrayList<>(names);
        for (String name : names) {
            String first = GeneralHead.words(name).get(0);
            String rest = name.substring(first.length());
            if (LED.contains(first)) {
                String stem = first.substring(0, first.length() - 1);
                List.of("o", "a", "os", "as").forEach(ending -> forms.add(stem + ending + rest));
            } else {
                forms.addAll(portuguese.inflected(name));
                if (rest.isEmpty() && first.endsWith("os")) {
                    forms.add(first.substring(0, first.length() - 1));
                }
            }
        }
        return forms;
    }

    private static boolean isTelling(String rest) {
        return RomanceKin.isTelling(rest, LED, "sem", 's');
    }
}
