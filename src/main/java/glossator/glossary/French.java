package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** French: noun and adjectives agree in number; elided articles are words; œ is oe. */
final class French implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "de", "du", "des", "en", "à", "au", "aux", "pour", "sur", "sous", "contre", "sans", "avec", "dans",
                    "et", "ou", "d", "l", "comme", "par", "as"),
            Set.of("le", "la", "les", "un", "une"));

    private static final WordJoints JOINTS = new WordJoints(
            "auto multi micro inter sub pré post anti méta hyper cyber semi super infra co web e sous re");

    private static final Complement COMPLEMENT = new Complement(
            "de",
            French::otherNumber,
            (word, plural) -> plural ? List.of("des ") : List.of(),
            word -> !singular(word).equals(word));

    /** Verbs that begin a compound and have no plural in it: pare-feux. */
    private static final Set<String> VERBS =
            Set.of("pare", "porte", "garde", "coupe", "brise", "presse", "tire", "ouvre", "essuie", "lance", "casse");

    /** Singular words in -s behind another consonant. */
    private static final Set<String> NO_PLURALS = Names.words("""
            fils pouls vers univers divers envers travers alors hors lors mors corps remords poids fonds sens gens moins dans
            sans contresens non-sens tréfonds volontiers dehors encens ailleurs plusieurs puits mets rets legs""");

    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "n", "s", "t", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private static final Set<String> AL_WITH_S = Set.of(
            "bal", "carnaval", "festival", "récital", "régal", "chacal", "naval", "fatal", "natal", "banal", "bancal");

    private static final Set<String> AIL_WITH_X =
            Set.of("travail", "corail", "bail", "émail", "vitrail", "soupirail", "vantail");

    private static final Set<String> AU_WITH_X = Set.of("tuyaux", "noyaux", "joyaux", "boyaux", "préaux");

    private static final Set<String> OU_WITH_X = Set.of("bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou");

    private static final Set<String> U_WITH_S = Set.of("pneu", "bleu", "landau", "sarrau", "émeu");

    @Override
    public List<String> inflected(String name) {
        if (!verbalCompounds(name).isEmpty()) {
            return verbalCompounds(name);
        }
        List<String> singular = PHRASE.inflect(name, word -> List.of(singular(word)));
        if (!singular.isEmpty()) {
            return singular;
        }
        return Stream.of(
                        PHRASE.inflect(name, word -> List.of(plural(word))),
                        PHRASE.inflectWithLast(name, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<String> variants(String name) {
        return Stream.of(
                        JOINTS.variants(name, inflected(name)),
                        respelled(name),
                        Loanwords.withForeignRest(name, PHRASE, French::otherNumber),
                        Loanwords.withInvariableLast(name, PHRASE, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<String> kin(String name) {
        List<String> ways =
                COMPLEMENT.variants(name, PHRASE, word -> List.of(plural(word))).toList();
        return Stream.of(
                        new FrenchKin(this).of(name).stream(),
                        ways.stream().flatMap(way -> FrenchKin.agents(way, this).stream()),
                        ways.stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.FRENCH;
    }

    @Override
    public boolean elides(String text, int start, int apostrophe) {
        return ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
    }

    @Override
    public String fold(String text) {
        return text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    }

    private static List<String> verbalCompounds(String name) {
        int hyphen = name.indexOf('-');
        boolean verbal = hyphen > 0 && VERBS.contains(Names.small(name.substring(0, hyphen)));
        return verbal ? LastWord.inflect(name, word -> List.of(plural(word))) : List.of();
    }

    /** Words with two spellings. */
    private static List<String> respelled(String name) {
        return PHRASE.inflect(
                name,
                word -> List.of(
                        switch (word) {
                            case "clé" -> "clef";
                            case "clés" -> "clefs";
                            case "clef" -> "clé";
                            case "événement" -> "évènement";
                            case "événements" -> "évènements";
                            case "évènement" -> "événement";
                            default -> word;
                        }));
    }

    private static List<String> otherNumber(String word) {
        String singular = singular(word);
        return List.of(singular.equals(word) ? plural(word) : singular);
    }

    private static String plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String stem = word.substring(0, word.length() - 1);
        if (LastWord.isAcronym(word) || "sxz".indexOf(lower.charAt(lower.length() - 1)) >= 0) {
            return word;
        }
        if (lower.equals("œil")) {
            return LastWord.inCaseOf(word, "yeux");
        }
        if (lower.endsWith("al") && !AL_WITH_S.contains(lower)) {
            return stem + "ux";
        }
        if (AIL_WITH_X.contains(lower)) {
            return word.substring(0, word.length() - 2) + "ux";
        }
        boolean x = OU_WITH_X.contains(lower)
                || (lower.endsWith("au") || lower.endsWith("eu")) && !U_WITH_S.contains(lower);
        return word + (x ? "x" : "s");
    }

    // Only where the ending leaves no doubt: "pays", "procès" and "français" are singular too.
    private static String singular(String word) {
        boolean doubtful = LastWord.isCapitalized(word) || word.length() < 4;
        if (doubtful) {
            return word;
        }
        if (word.endsWith("eaux") || AU_WITH_X.contains(word)) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("aux")) {
            String stem = word.substring(0, word.length() - 2);
            return stem + (AIL_WITH_X.contains(stem + "il") ? "il" : "l");
        }
        boolean exception = NO_PLURALS.contains(word) || word.endsWith("temps") || word.endsWith("ours");
        for (String ending :
                List.of("es", "és", "ées", "ts", "ns", "ds", "gs", "cs", "ls", "rs", "fs", "ms", "ks", "pps")) {
            if (word.endsWith(ending) && !exception) {
                return word.substring(0, word.length() - 1);
            }
        }
        return word;
    }
}
