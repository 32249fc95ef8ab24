package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Portuguese: noun and adjectives agree in number up to the first preposition. */
final class Portuguese implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "de", "do", "da", "dos", "das", "em", "no", "na", "com", "para", "por", "a", "ao", "à", "contra",
                    "sem", "sobre", "entre", "como", "nos", "nas", "aos", "às", "pelo", "pela", "as", "e", "ou"),
            Set.of("o", "os", "as", "um", "uma"));

    private static final WordJoints JOINTS =
            new WordJoints("auto multi micro inter sub pre pré pós anti meta hiper ciber semi super infra co web re");

    private static final Complement COMPLEMENT = new Complement(
            "de",
            Portuguese::otherNumbers,
            Portuguese::articled,
            word -> !singulars(word).contains(word));

    /** Loan words in the spelling of their own language and in that of Portuguese. */
    private static final Map<String, String> LOANS = Map.of(
            "contêiner", "container",
            "contêineres", "containers",
            "container", "contêiner",
            "containers", "contêineres",
            "clúster", "cluster",
            "becape", "backup",
            "becapes", "backups");

    /** The endings of Portuguese itself, whose plural is never a plain -s. */
    private static final List<String> OWN_ENDINGS =
            List.of("ão", "al", "el", "il", "ol", "ul", "dor", "tor", "sor", "m", "z", "mente");

    /** Words in -s that are no plurals although their ending would allow it. */
    private static final Set<String> NO_PLURAL = Names.words("""
            mais pois dois país deus vírus ônus lápis campus status atlas bônus corpus três mês gás óculos ônibus tênis
            simples grátis cais""");

    private static final List<String[]> SINGULAR_ENDINGS = List.of(
            new String[] {"ões", "ão"},
            new String[] {"ães", "ão"},
            new String[] {"éis", "el"},
            new String[] {"óis", "ol"},
            new String[] {"ais", "al"},
            new String[] {"eis", "el"},
            new String[] {"uis", "ul"},
            new String[] {"is", "il"},
            new String[] {"ns", "m"},
            new String[] {"eses", "ês"});

    private static final Map<String, String> IRREGULAR = Map.of(
            "pão",
            "pães",
            "cão",
            "cães",
            "alemão",
            "alemães",
            "capitão",
            "capitães",
            "mão",
            "mãos",
            "cidadão",
            "cidadãos",
            "irmão",
            "irmãos",
            "órgão",
            "órgãos",
            "mal",
            "males",
            "cônsul",
            "cônsules");

    @Override
    public List<String> inflected(String name) {
        return Stream.of(
                        PHRASE.inflect(name, word -> List.of(plural(word))),
                        PHRASE.inflectWithLast(name, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    // Foreign words take -s alone: clusters, containers.
    @Override
    public List<String> variants(String name) {
        List<String> foreign = PHRASE.inflect(name, word -> List.of(foreignPlural(word)));
        return Stream.of(
                        JOINTS.variants(name, inflected(name)),
                        JOINTS.variants(name, LastWord.inflect(name, word -> List.of(foreignPlural(word)))),
                        foreign,
                        loans(name),
                        doubled(name),
                        PHRASE.inflect(name, Portuguese::singulars).stream()
                                .flatMap(form -> doubled(form).stream())
                                .toList(),
                        inflected(name).stream()
                                .flatMap(form -> loans(form).stream())
                                .toList(),
                        PHRASE.inflect(name, Portuguese::singulars),
                        PHRASE.inflect(name, Portuguese::singulars).stream()
                                .flatMap(form -> loans(form).stream())
                                .toList(),
                        PHRASE.inflect(name, word -> List.of(Loanwords.pluralInIes(word, plural(word)))),
                        PHRASE.inflect(name, word -> List.of(otherShore(word))),
                        Loanwords.withForeignRest(name, PHRASE, Portuguese::otherNumbers),
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
                        new PortugueseKin(this).of(name).stream(),
                        ways.stream().flatMap(way -> PortugueseKin.agents(way, this).stream()),
                        ways.stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.PORTUGUESE;
    }

    private static String foreignPlural(String word) {
        boolean own = word.endsWith("s") || OWN_ENDINGS.stream().anyMatch(word::endsWith);
        return own ? plural(word) : word + "s";
    }

    /** The name with its loan words in their other spelling, wherever they stand. */
    private static List<String> loans(String name) {
        StringBuilder out = new StringBuilder(name.length() + 2);
        for (String part : NounPhrase.parts(name)) {
            String small = Names.small(part);
            out.append(LOANS.containsKey(small) ? LastWord.inCaseOf(part, LOANS.get(small)) : part);
        }
        return name.contentEquals(out) ? List.of() : List.of(out.toString());
    }

    /** Behind a prefix in a vowel s and r are doubled by rule and single, or behind a hyphen, by habit. */
    private static List<String> doubled(String name) {
        for (String prefix : List.of("micro", "anti", "auto", "multi", "mini", "mono", "ciber", "infra", "contra")) {
            for (String letter : List.of("s", "r")) {
                int at = Names.small(name).indexOf(prefix + letter);
                int next = at + prefix.length() + 1;
                boolean starts = at == 0 || at > 0 && name.charAt(at - 1) == ' ';
                if (starts && next < name.length()) {
                    boolean two = name.startsWith(letter, next);
                    String before = name.substring(0, next - 1);
                    String single = name.substring(two ? next : next - 1);
                    return List.of(before + "-" + single, before + (two ? single : letter + single));
                }
            }
        }
        return List.of();
    }

    private static List<String> otherNumbers(String word) {
        List<String> singulars = singulars(word);
        return singulars.contains(word) ? List.of(plural(word)) : singulars;
    }

    /** The preposition de with the article that a noun has by its ending. */
    private static List<String> articled(String word, boolean plural) {
        String article = word.endsWith(plural ? "as" : "a")
                        || word.endsWith(plural ? "ções" : "ção")
                        || word.endsWith(plural ? "sões" : "são")
                        || word.endsWith(plural ? "dades" : "dade")
                ? "da"
                : word.endsWith(plural ? "os" : "o") ? "do" : "";
        return article.isEmpty() ? List.of() : List.of(article + (plural ? "s " : " "));
    }

    private static List<String> singulars(String word) {
        if (word.endsWith("ós") && word.length() < 5) {
            return List.of(word.substring(0, word.length() - 1));
        }
        if (LastWord.isCapitalized(word) || word.length() < 4 || !word.endsWith("s") || NO_PLURAL.contains(word)) {
            return List.of(word);
        }
        for (String[] ending : SINGULAR_ENDINGS) {
            if (word.endsWith(ending[0])) {
                return List.of(word.substring(0, word.length() - ending[0].length()) + ending[1]);
            }
        }
        String lessS = word.substring(0, word.length() - 1);
        boolean consonant = word.endsWith("res") || word.endsWith("zes");
        return consonant ? List.of(lessS, word.substring(0, word.length() - 2)) : List.of(lessS);
    }

    /** The spelling of Brazil for that of Portugal, and the other way round where the letters tell. */
    private static String otherShore(String word) {
        String silent =
                word.replace("cç", "ç").replace("pç", "ç").replace("act", "at").replace("ect", "et");
        if (!silent.equals(word)) {
            return silent;
        }
        return word.indexOf('ô') >= 0 || word.indexOf('ê') >= 0
                ? word.replace("ôn", "ón")
                        .replace("ôm", "óm")
                        .replace("ên", "én")
                        .replace("êm", "ém")
                : word.replace("ón", "ôn")
                        .replace("óm", "ôm")
                        .replace("én", "ên")
                        .replace("ém", "êm");
    }

    private static String plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (LastWord.isAcronym(word)) {
            return word + "s";
        }
        return LastWord.inCaseOf(word, IRREGULAR.containsKey(lower) ? IRREGULAR.get(lower) : regular(lower));
    }

    private static String regular(String word) {
        int length = word.length();
        if (length < 2 || word.endsWith("mente")) {
            return word;
        }
        String two = word.substring(length - 2);
        String stem = word.substring(0, length - 2);
        return switch (two) {
            case "ão" -> stem + "ões";
            case "al" -> stem + "ais";
            case "el" -> stem + (isAccented(stem) ? "eis" : "éis");
            case "ol" -> stem + "óis";
            case "ul" -> stem + "uis";
            case "il" -> stem + (isAccented(stem) ? "eis" : "is");
            case "ês" -> stem + "eses";
            default ->
                switch (word.charAt(length - 1)) {
                    case 'm' -> word.substring(0, length - 1) + "ns";
                    case 'r', 'z' -> word + "es";
                    case 's', 'x' -> word;
                    default -> word + "s";
                };
        };
    }

    private static boolean isAccented(String stem) {
        return stem.codePoints().anyMatch(c -> "áéíóúâêô".indexOf(c) >= 0);
    }
}
