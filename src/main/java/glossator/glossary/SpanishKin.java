package glossator.glossary;

import static glossator.glossary.RomanceKin.quality;
import static glossator.glossary.RomanceKin.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Spanish says for a headword in other grammar: escalable, virtualizado, cifrar, microservicios. */
final class SpanishKin {
    private static final String VERB = "ado ada ados adas ar ando";

    private static final RomanceKin WORDS = new RomanceKin(
            List.of(
                    rule("abilidad", "able ables"),
                    rule("ibilidad", "ible ibles"),
                    rule("ización", "izado izada izados izadas izar izando iza izan"),
                    rule("ificación", "ificado ificada ificados ificadas ificar ificando"),
                    quality("amiento", VERB),
                    quality("ación", VERB),
                    quality("encia", "ente entes"),
                    quality("ancia", "ante antes"),
                    quality("ado", "ada ados adas ar ando aba aban an")),
            Names.words("""
                    disponibilidad posibilidad responsabilidad probabilidad habilidad contabilidad sensibilidad visibilidad
                    estabilidad rentabilidad organización civilización realización utilización planificación significación
                    calificación"""),
            Names.words("""
                    enrut almacen autoescal aprovision particion balance encript desencript orquest feder encapsul
                    autentic replic migr monitor refactor cifr descifr equilibr etiquet empaquet idempot persist
                    depur resist resili consist coher redund toler"""),
            new RomanceKin.High("alta", "altamente", "bilidad", List.of("ble", "bles")));

    private static final GeneralHead ARCHITECTURE = new GeneralHead(
            Set.of("arquitectura", "arquitecturas", "modelo", "patrón", "enfoque"),
            Set.of("de"),
            SpanishKin::isTelling);

    private static final Set<String> LED =
            Set.of("orientada", "orientado", "basada", "basado", "dirigida", "dirigido", "guiada", "guiado");

    private static final List<String> SCALED = List.of(
            "escalar",
            "escala",
            "escalan",
            "escalado",
            "escalada",
            "escalados",
            "escaladas",
            "escalable",
            "escalables");

    private static final Map<String, List<String>> MANNERS = Map.of(
            "escalado", SCALED,
            "escalamiento", SCALED,
            "escalabilidad", SCALED);

    private static final Map<String, String> AGENTS = Map.of(
            "balanceador", "balanceo",
            "balanceo", "balanceador",
            "orquestador", "orquestación",
            "orquestación", "orquestador",
            "equilibrador", "equilibrado");

    private final LanguageModule spanish;

    SpanishKin(LanguageModule spanish) {
        this.spanish = spanish;
    }

    /** What does a thing for the doing of it, and the other way round. */
    static List<String> agents(String name, LanguageModule language) {
        return RomanceKin.agents(name, AGENTS, language);
    }

    /** What else a name may be called. */
    List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>(WORDS.of(name));
        kin.addAll(RomanceKin.withoutHead(name, ARCHITECTURE, this::forms));
        kin.addAll(WORDS.attributive(name, Set.of("de"), List.of("ado", "ada", "ados", "adas")));
        kin.addAll(RomanceKin.manners(name, MANNERS, "mente"));
        kin.addAll(agents(name, spanish));
        kin.addAll(RomanceKin.genders(name, List.of("nativo", "nativa", "nativos", "nativas")));
        if (name.endsWith(" de software") && name.chars().filter(c -> c == ' ').count() > 2) {
            kin.addAll(forms(List.of(name.substring(0, name.lastIndexOf(" de ")))));
        }
        kin.addAll(forms(RomanceKin.clipped(name, "aplicación", "app", "aplicaciones", "apps")));
        kin.remove(name);
        return List.copyOf(kin);
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
                forms.addAll(spanish.inflected(name));
            }
        }
        return forms;
    }

    private static boolean isTelling(String rest) {
        return RomanceKin.isTelling(rest, LED, "sin", 's');
    }
}
