package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * German plurals that change the stem, of a noun and of the compounds that end in it: Pläne, Passwörter, Rechenzentren.
 * Words in small letters.
 */
final class GermanPlural {
    /** Nouns that take an umlaut, each with its plural; a noun behind a + does so only at the end of a compound. */
    private static final Map<String, String> UMLAUTS = umlauts("""
            +haus häuser; wort wörter; plan pläne; raum räume; baum bäume; gang gänge; satz sätze; trag träge; schlag schläge;
            fall fälle; stand stände; buch bücher; land länder; mann männer; blatt blätter; rad räder; volk völker; dorf dörfer;
            schloss schlösser; loch löcher; kraft kräfte; macht mächte; stadt städte; hand hände; wand wände; fluss flüsse;
            schluss schlüsse; zug züge; sturm stürme; block blöcke; stock stöcke; kopf köpfe; knopf knöpfe; sprung sprünge;
            grund gründe; kanal kanäle; markt märkte; hang hänge; fang fänge; sturz stürze; bruch brüche; spruch sprüche;
            wurm würmer; gut güter; lauf läufe; klang klänge; rang ränge; dach dächer; fach fächer; band bänder; rand ränder;
            glas gläser; gras gräser; amt ämter; kunst künste; luft lüfte; schuss schüsse; ausschuss ausschüsse;
            kampf kämpfe; stuhl stühle; traum träume; schwarm schwärme; vertrag verträge; verband verbände; vorstand vorstände;
            tochter töchter; mutter mütter; vater väter; bruder brüder; mangel mängel; schaden schäden; hafen häfen;
            garten gärten; graben gräben; laden läden; apfel äpfel; vogel vögel; boden böden; vorrat vorräte; rückschlag
            rückschläge; topf töpfe; turm türme; stamm stämme; damm dämme; stoß stöße; wunsch wünsche; gast gäste; bach bäche;
            arzt ärzte; sohn söhne; fuß füße; ball bälle; saal säle; schatz schätze; platz plätze; draht drähte; naht nähte""");

    /** Endings of Greek and Latin nouns and of their plurals. */
    private static final List<Map.Entry<String, String>> LEARNED = List.of(
            Map.entry("zentrum", "zentren"),
            Map.entry("medium", "medien"),
            Map.entry("museum", "museen"),
            Map.entry("studium", "studien"),
            Map.entry("erium", "erien"),
            Map.entry("gremium", "gremien"),
            Map.entry("spektrum", "spektren"),
            Map.entry("thmus", "thmen"),
            Map.entry("ismus", "ismen"),
            Map.entry("virus", "viren"),
            Map.entry("modus", "modi"),
            Map.entry("radius", "radien"),
            Map.entry("zyklus", "zyklen"),
            Map.entry("schema", "schemata"),
            Map.entry("thema", "themen"),
            Map.entry("paradigma", "paradigmen"),
            Map.entry("firma", "firmen"),
            Map.entry("konto", "konten"),
            Map.entry("risiko", "risiken"),
            Map.entry("index", "indizes"),
            Map.entry("matrix", "matrizen"),
            Map.entry("praxis", "praxen"),
            Map.entry("basis", "basen"),
            Map.entry("analysis", "analysen"),
            Map.entry("lexikon", "lexika"));

    /** Ends of plurals in -e that no feminine singular has: Systeme, Projekte, Dienste. */
    private static final List<String> IN_E = List.of(
            "steme",
            "jekte",
            "mente",
            "amme",
            "werke",
            "dienste",
            "griffe",
            "rechte",
            "zertifikate",
            "zesse",
            "netze",
            "modelle",
            "tokolle",
            "pakete",
            "geräte",
            "ereignisse",
            "formate",
            "befehle",
            "prinzipe",
            "angebote");

    private GermanPlural() {}

    /** The plurals of a singular with a changed stem, and their dative; none for any other word. */
    static List<String> plurals(String word) {
        Set<String> plurals = new LinkedHashSet<>();
        for (Map.Entry<String, String> pair : UMLAUTS.entrySet()) {
            boolean compound = pair.getKey().startsWith("+");
            String noun = compound ? pair.getKey().substring(1) : pair.getKey();
            if (isOrEndsIn(word, noun, compound)) {
                plurals.add(head(word, noun) + pair.getValue());
            }
        }
        for (Map.Entry<String, String> pair : LEARNED) {
            if (word.endsWith(pair.getKey())) {
                plurals.add(head(word, pair.getKey()) + pair.getValue());
            }
        }
        List<String> forms = new ArrayList<>(plurals);
        plurals.stream()
                .filter(plural -> plural.endsWith("e") || plural.endsWith("er") || plural.endsWith("el"))
                .forEach(plural -> forms.add(plural + "n"));
        return forms;
    }

    /** The singular of a plural that can be nothing else; none for any other word. */
    static List<String> singulars(String word) {
        for (Map.Entry<String, String> pair : UMLAUTS.entrySet()) {
            String noun = pair.getKey().startsWith("+") ? pair.getKey().substring(1) : pair.getKey();
            if (isOrEndsIn(word, pair.getValue(), false)) {
                return List.of(head(word, pair.getValue()) + noun);
            }
        }
        for (Map.Entry<String, String> pair : LEARNED) {
            if (word.endsWith(pair.getValue())) {
                return List.of(head(word, pair.getValue()) + pair.getKey());
            }
        }
        boolean inE = IN_E.stream().anyMatch(word::endsWith);
        if (!inE) {
            return List.of();
        }
        return List.of(head(word, word.endsWith("nisse") ? "se" : "e"));
    }

    /** A compound has at least three letters before its last part: Notfallplan, but not Standard. */
    private static boolean isOrEndsIn(String word, String noun, boolean compoundOnly) {
        int before = word.length() - noun.length();
        return word.endsWith(noun) && (before == 0 ? !compoundOnly : before > 2 || noun.length() > 3 && before > 1);
    }

    private static String head(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static Map<String, String> umlauts(String list) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : list.strip().split("\\s*;\\s*")) {
            String[] words = pair.strip().split("\\s+");
            pairs.put(words[0], words[1]);
        }
        return pairs;
    }
}
