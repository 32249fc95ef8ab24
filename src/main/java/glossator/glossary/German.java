package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * German: the endings of nouns in number and case, without change of vowel, and of an adjective before one. Other words in
 * small letters stay as they are. ß is not ss, but in capitals, and in Switzerland.
 */
final class German implements LanguageModule {
    private static final Set<String> FEMININE =
            Set.of("ung", "heit", "keit", "schaft", "ion", "tät", "ik", "enz", "anz", "ei", "ur", "bank");

    private static final Set<String> FEMALE = Set.of("erin", "orin", "tin", "login", "chefin");

    private static final List<String> WITH_ER =
            List.of("kind", "bild", "feld", "geld", "kleid", "lied", "glied", "gesicht", "brett", "schild");

    private static final List<String> ADJECTIVE_ENDINGS = List.of("er", "es", "en", "em", "e");

    private static final List<String> FOREIGN_ADJECTIVES = List.of(
            "cloud native",
            "cloud-native",
            "serverless",
            "stateless",
            "stateful",
            "open source",
            "open-source",
            "bare metal",
            "bare-metal",
            "event-driven",
            "zero trust",
            "zero-trust",
            "self-healing",
            "self healing");

    private static final Set<String> SHORT_ADJECTIVES =
            Names.words("hoh neu frei agil groß alt lang fest echt tief kalt warm rot jung reich kurz roh still");

    private final boolean swiss;

    German(boolean swiss) {
        this.swiss = swiss;
    }

    @Override
    public List<String> inflected(String name) {
        Set<String> forms = new LinkedHashSet<>(LastWord.inflect(name, German::forms));
        forms.addAll(declined(name));
        return List.copyOf(forms);
    }

    @Override
    public List<String> variants(String name) {
        return Stream.of(
                        compounds(name),
                        GermanCompounds.apart(name),
                        singularFirst(name),
                        LastWord.inflect(name, German::foreign))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public boolean capitalisesNouns() {
        return true;
    }

    @Override
    public List<String> kin(String name) {
        Set<String> kin = new LinkedHashSet<>(GermanKin.of(name));
        for (String other : GermanKin.applications(name)) {
            kin.add(other);
            kin.addAll(inflected(other));
        }
        int software = name.indexOf(" Software");
        if (software > 0 && name.length() > software + 12) {
            String plain = name.substring(0, software + 1)
                    + Character.toUpperCase(name.charAt(software + 9))
                    + name.substring(software + 10);
            kin.add(plain);
            kin.addAll(inflected(plain));
        }
        kin.remove(name);
        return List.copyOf(kin);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.GERMAN;
    }

    // Nouns have capitals in a sentence too; only an adjective before them may lose its own.
    @Override
    public String untitled(String name) {
        List<String> parts = NounPhrase.parts(name);
        boolean adjective = parts.size() > 2 && parts.get(1).equals(" ") && isAdjective(parts.get(0));
        boolean foreign = FOREIGN_ADJECTIVES.stream().anyMatch(Names.small(name)::startsWith);
        if (adjective && LastWord.isCapitalized(parts.get(2))) {
            return parts.get(0).toLowerCase(Locale.ROOT)
                    + name.substring(parts.get(0).length());
        }
        return foreign ? withSmallAdjective(name) : name;
    }

    // English adjectives and participles are small in German too: cloud-native Apps, serverless.
    private static String withSmallAdjective(String name) {
        String adjective = FOREIGN_ADJECTIVES.stream()
                .filter(Names.small(name)::startsWith)
                .findFirst()
                .orElseThrow();
        return adjective + name.substring(adjective.length());
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        boolean genitive = apostrophe > start && apostrophe == end - 2 && text.charAt(end - 1) == 's';
        return genitive ? apostrophe : end;
    }

    @Override
    public String fold(String text) {
        return swiss ? text.replace("ß", "ss").replace("ẞ", "SS") : text.replace('ẞ', 'ß');
    }

    @Override
    public Optional<String> inCapitals(String name) {
        return name.contains("ß") && !swiss
                ? Optional.of(name.replace("ß", "ss").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static boolean isAdjective(String word) {
        boolean ending = ADJECTIVE_ENDINGS.stream()
                .anyMatch(last -> word.endsWith(last)
                        && (word.length() > 5
                                || SHORT_ADJECTIVES.contains(
                                        Names.small(word.substring(0, word.length() - last.length())))));
        return ending && word.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }

    /** The name with its first adjective in every ending, and its noun in every form. */
    private static List<String> declined(String name) {
        List<String> parts = NounPhrase.parts(name);
        int place = parts.size() == 5 && parts.get(3).equals(" ") && isAdjective(parts.get(2)) ? 2 : 0;
        if (parts.size() < 3 || !parts.get(place + 1).equals(" ") || !isAdjective(parts.get(place))) {
            return List.of();
        }
        String first = String.join("", parts.subList(0, place + 1));
        String stem = first.substring(0, first.length() - (first.endsWith("e") ? 1 : 2));
        String rest = name.substring(first.length());
        List<String> rests = new ArrayList<>(List.of(rest));
        rests.addAll(LastWord.inflect(rest, German::forms));
        return ADJECTIVE_ENDINGS.stream()
                .flatMap(ending -> rests.stream().map(noun -> stem + ending + noun))
                .filter(form -> !form.equals(name))
                .toList();
    }

    /** A compound of two nouns with a hyphen or space written as one word: Cloud-Umgebung, Cloudumgebung. */
    private static List<String> compounds(String name) {
        List<String> parts = NounPhrase.parts(name);
        boolean nouns = parts.size() == 3
                && !(parts.get(1).equals(" ") && isAdjective(parts.get(0)))
                && Stream.of(parts.get(0), parts.get(2))
                        .allMatch(part -> LastWord.isCapitalized(part) && !LastWord.isAcronym(part));
        return nouns ? List.of(parts.get(0) + parts.get(2).toLowerCase(Locale.ROOT)) : List.of();
    }

    /** A foreign plural before a hyphen may be a singular: Microservice-Architektur. */
    private static List<String> singularFirst(String name) {
        int joint = Math.max(name.indexOf('-'), name.indexOf(' '));
        String first = Names.small(name.substring(0, Math.max(0, joint)));
        boolean plural = List.of("services", "containers", "clusters", "apps", "tokens", "logs", "bots").stream()
                .anyMatch(first::endsWith);
        return plural ? List.of(name.substring(0, joint - 1) + name.substring(joint)) : List.of();
    }

    /** The other number of a foreign word and of a plural: Proxies, Microservice. */
    private static List<String> foreign(String word) {
        if (!LastWord.isCapitalized(word) || LastWord.isAcronym(word) || word.length() < 4) {
            return List.of();
        }
        if (word.length() == 4) {
            return isForeignPlural(word) ? List.of(word.substring(0, 3)) : List.of();
        }
        boolean known = word.endsWith("daten")
                || word.endsWith("Daten")
                || FEMININE.stream().anyMatch(last -> word.endsWith(last + "en"));
        if (known) {
            return List.of();
        }
        String less = word.substring(0, word.length() - 1);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        if (word.endsWith("y")) {
            return List.of(less + "ies");
        }
        return plural || word.endsWith("en") && !word.endsWith("chen") ? List.of(less) : List.of();
    }

    private static List<String> forms(String word) {
        if (LastWord.isAcronym(word)) {
            return List.of(word + "s");
        }
        if (!LastWord.isCapitalized(word)) {
            return List.of();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (String suffix : FEMININE) {
            if (lower.endsWith(suffix + "en")) {
                return List.of(word.substring(0, word.length() - 2));
            }
        }
        List<String> forms = new ArrayList<>();
        List<String> changed = GermanPlural.plurals(lower);
        changed.forEach(plural -> forms.add(LastWord.inCaseOf(word, plural)));
        GermanPlural.singulars(lower).forEach(singular -> forms.add(LastWord.inCaseOf(word, singular)));
        List<String> endings = changed.isEmpty() || lower.endsWith("schuss") ? endings(lower) : genitive(lower);
        endings.forEach(ending -> forms.add(word + ending));
        return forms;
    }

    /** The endings of a noun whose plural is known. */
    private static List<String> genitive(String word) {
        if ("sxßz".indexOf(word.charAt(word.length() - 1)) >= 0) {
            return word.endsWith("us") || word.endsWith("x") || word.endsWith("is") ? List.of() : List.of("es");
        }
        boolean foreign = word.endsWith("um") || word.endsWith("a") || word.endsWith("o") || word.endsWith("on");
        return foreign ? List.of("s") : List.of("s", "es");
    }

    /** Whether a word is a plural in -s, as foreign words have it. */
    private static boolean isForeignPlural(String word) {
        return word.length() > 3
                && List.of("ps", "ts", "ks", "ns", "ers", "ms", "gs", "ces", "des", "ds", "bs").stream()
                        .anyMatch(word::endsWith);
    }

    private static List<String> endings(String word) {
        if (isForeignPlural(word)) {
            return List.of();
        }
        if (word.endsWith("ing") || word.endsWith("app")) {
            return List.of("s");
        }
        if (FEMININE.stream().anyMatch(word::endsWith)) {
            return List.of("en");
        }
        if (WITH_ER.stream().anyMatch(word::endsWith)) {
            return List.of("es", "s", "e", "er", "ern");
        }
        if (word.endsWith("nis")) {
            return List.of("se", "ses", "sen");
        }
        if (FEMALE.stream().anyMatch(word::endsWith)) {
            return List.of("nen");
        }
        if (word.endsWith("e")) {
            return List.of("n", "s");
        }
        if (word.endsWith("el") || word.endsWith("er")) {
            return List.of("s", "n");
        }
        if (word.endsWith("en") || word.endsWith("chen") || word.endsWith("lein")) {
            return List.of("s");
        }
        char last = word.charAt(word.length() - 1);
        if ("aiouyäöü".indexOf(last) >= 0) {
            return List.of("s");
        }
        return "sßxz".indexOf(last) >= 0 ? List.of("es", "e", "en") : List.of("s", "es", "e", "en");
    }
}
