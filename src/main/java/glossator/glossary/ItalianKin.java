package glossator.glossary;

import static glossator.glossary.RomanceKin.quality;
import static glossator.glossary.RomanceKin.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Italian says for a headword in other grammar: scalabile, virtualizzato, crittografare, client-server. */
final class ItalianKin {
    private static final String VERB = "ato ata ati ate are ando ava avano";

    private static final RomanceKin WORDS = new RomanceKin(
            List.of(
                    rule("abilità", "abile abili"),
                    rule("ibilità", "ibile ibili"),
                    rule("izzazione", "izzato izzata izzati izzate izzare izzando izza izzano"),
                    rule("ificazione", "ificato ificata ificati ificate ificare ificando"),
                    quality("amento", VERB),
                    quality("azione", VERB),
                    quality("enza", "ente enti"),
                    quality("anza", "ante anti"),
                    quality("ura", "o a i e"),
                    quality("ia", VERB)),
            Names.words("""
                    disponibilità possibilità responsabilità probabilità contabilità sensibilità visibilità stabilità
                    organizzazione civilizzazione realizzazione utilizzazione significazione pianificazione"""),
            Names.words("""
                    bilanci partizion replic duplic autentic orchestr feder segment incapsul migr configur
                    idempot persist resili coer consist trasparen ridond toller cifrat crittograf"""),
            new RomanceKin.High("alta", "altamente", "bilità", List.of("bile", "bili")));

    private static final Set<String> ARCHITECTURES = Set.of("architettura", "architetture", "modello", "approccio");

    private static final GeneralHead ARCHITECTURE =
            new GeneralHead(ARCHITECTURES, Set.of("di", "a", "dei", "delle", "per"), ItalianKin::isTelling);

    private static final Set<String> LED = Set.of(
            "orientata", "orientato", "basata", "basato", "guidata", "guidato", "diretta", "incentrata", "incentrato");

    private static final Map<String, String> AGENTS = Map.of(
            "bilanciatore", "bilanciamento",
            "bilanciamento", "bilanciatore",
            "orchestratore", "orchestrazione",
            "orchestrazione", "orchestratore");

    private final LanguageModule italian;

    ItalianKin(LanguageModule italian) {
        this.italian = italian;
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
        kin.addAll(agents(name, italian));
        kin.addAll(RomanceKin.genders(name, List.of("nativo", "nativa", "nativi", "native")));
        if (name.endsWith(" del software") && name.chars().filter(c -> c == ' ').count() > 2) {
            kin.addAll(forms(List.of(name.substring(0, name.lastIndexOf(" del ")))));
        }
        kin.addAll(forms(RomanceKin.clipped(name, "applicazione", "app", "applicazioni", "app")));
        kin.remove(name);
        return List.copyOf(kin);
    }

    /** An architecture of microservices, a microservizi or di microservizi. */
    private static List<String> linked(String name) {
        List<String> words = GeneralHead.words(name);
        boolean made = words.size() == 3
                && ARCHITECTURES.contains(Names.small(words.get(0)))
                && Set.of("a", "di").contains(words.get(1))
                && words.get(2).endsWith("i");
        if (!made) {
            return List.of();
        }
        String rest = (words.get(1).equals("a") ? " di " : " a ") + words.get(2);
        return List.of(
                words.get(0) + rest, words.get(0).substring(0, words.get(0).length() - 1) + "e" + rest);
    }

    private List<String> forms(List<String> names) {
        List<String> forms = new ArrayList<>(names);
        for (String name : names) {
            String first = GeneralHead.words(name).get(0);
            String rest = name.substring(first.length());
            if (LED.contains(first)) {
                String stem = first.substring(0, first.length() - 1);
                List.of("o", "a", "i", "e").forEach(ending -> forms.add(stem + ending + rest));
            } else {
                forms.addAll(italian.inflected(name));
                if (rest.isEmpty() && first.endsWith("izi")) {
                    forms.add(first + "o");
                }
            }
        }
        return forms;
    }

    private static boolean isTelling(String rest) {
        return RomanceKin.isTelling(rest, LED, "senza", 'i');
    }
}
