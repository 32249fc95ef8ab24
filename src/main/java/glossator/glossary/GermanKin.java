package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What German says for a headword in other grammar: skalierbar, verschlüsselte, Client-Server. */
final class GermanKin {
    private static final List<String> ENDINGS = List.of("", "e", "er", "es", "en", "em");

    /** Nouns whose adjective or participle is an everyday word, or another one. */
    private static final Set<String> APART = Names.words("""
            verfügbarkeit nachbarkeit dankbarkeit regierung organisierung passierung spazierung quartierung""");

    /** The stems of nouns in -enz that name a quality as their adjectives do. */
    private static final Set<String> QUALITIES = Names.words("idempot persist resili konsist kohär redund inkonsist");

    /** The stems of nouns in -ation whose verbs have -ieren. */
    private static final Set<String> ACTIONS =
            Names.words("replik orchestr authentifik feder migr integr automatis virtualis aggreg valid konfigur");

    /** Nouns in -keit that name a quality as their adjectives do. */
    private static final Set<String> WITH_IG = Names.words(
            "zuverlässigkeit unveränderlichkeit vertraulichkeit nachhaltigkeit gleichzeitigkeit zustandslosigkeit");

    private static final GeneralHead ARCHITECTURE = new GeneralHead(
            Set.of("architektur", "architekturen", "modell", "ansatz", "prinzip", "muster", "angriff"),
            Set.of(),
            GermanKin::isTelling);

    private static final Map<String, List<String>> APPLICATIONS = Map.of(
            "app", List.of("anwendung"),
            "apps", List.of("anwendung"),
            "applikation", List.of("anwendung"),
            "applikationen", List.of("anwendung"),
            "anwendung", List.of("applikation", "app"),
            "anwendungen", List.of("applikation", "app"));

    private GermanKin() {}

    /** What else a name may be called. */
    static List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>(derived(name));
        kin.addAll(manners(name));
        ARCHITECTURE.leftOutLast(name).ifPresent(rest -> {
            if (isParticiple(rest)) {
                kin.addAll(declined(Names.small(less(rest, 1))));
                return;
            }
            kin.add(rest);
            kin.addAll(rest.endsWith("s") && !GeneralHead.isHyphenated(rest) ? List.of(less(rest, 1)) : List.of());
        });
        if (Names.small(name).endsWith("verteiler") || Names.small(name).endsWith("verteilung")) {
            String stem = name.substring(0, name.lastIndexOf("teil") + 4);
            kin.addAll(name.endsWith("er") ? List.of(stem + "ung") : List.of(stem + "er", stem + "ern", stem + "ers"));
        }
        kin.remove(name);
        return List.copyOf(kin);
    }

    /** The name with another word for its application: zustandslose Applikation. */
    static List<String> applications(String name) {
        return name.indexOf(' ') < 0 && name.indexOf('-') < 0
                ? List.of()
                : LastWord.inflect(
                        name,
                        word -> APPLICATIONS.getOrDefault(Names.small(word), List.of()).stream()
                                .map(other -> LastWord.isCapitalized(word)
                                        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                                        : other)
                                .toList());
    }

    /** Horizontale Skalierung: horizontal skalieren, horizontal skaliert, horizontal skalierbar. */
    private static List<String> manners(String name) {
        List<String> words = GeneralHead.words(Names.small(name));
        boolean manner =
                words.size() == 2 && words.get(0).endsWith("e") && words.get(1).endsWith("ierung");
        if (!manner || words.get(1).endsWith("regierung")) {
            return List.of();
        }
        String stem = less(words.get(1), 3);
        List<String> forms = new ArrayList<>(verb(stem, "t"));
        forms.addAll(declined(stem + "bar"));
        return forms.stream().map(form -> less(words.get(0), 1) + " " + form).toList();
    }

    private static List<String> derived(String name) {
        boolean word =
                name.length() > 6 && name.codePoints().allMatch(Character::isLetter) && !LastWord.isAcronym(name);
        String small = Names.small(name);
        if (!word || APART.stream().anyMatch(apart -> isPlainly(small, apart))) {
            return List.of();
        }
        if (small.endsWith("barkeit") || small.endsWith("losigkeit")) {
            return declined(less(small, small.endsWith("barkeit") ? 4 : 5));
        }
        if (small.endsWith("fähigkeit") && small.length() > 11 || WITH_IG.contains(small)) {
            return declined(less(small, 4));
        }
        boolean able = small.endsWith("abilität") || small.endsWith("ibilität");
        if (able && !small.endsWith("stabilität") && !small.endsWith("sensibilität")) {
            String stem = less(small, 6);
            return List.of(stem + "el", stem + "le", stem + "ler", stem + "les", stem + "len", stem + "lem");
        }
        if (small.endsWith("toleranz") && small.length() > 8) {
            return declined(less(small, 1) + "t");
        }
        if (small.endsWith("ierung")) {
            return verb(less(small, 3), "t");
        }
        if (small.endsWith("schlüsselung")) {
            return verb(less(small, 3), "t");
        }
        if (small.endsWith("ation") && ACTIONS.contains(less(small, 5))) {
            String stem = less(small, 5);
            return verb((stem.endsWith("ik") ? less(stem, 1) + "z" : stem) + "ier", "t");
        }
        boolean quality = small.endsWith("enz") || small.endsWith("anz");
        return quality && QUALITIES.contains(less(small, 3)) ? declined(less(small, 1) + "t") : List.of();
    }

    private static boolean isPlainly(String word, String apart) {
        return apart.equals("regierung") ? word.endsWith(apart) : word.equals(apart);
    }

    /** The participle in its forms, which is also the past tense, and the infinitive. */
    private static List<String> verb(String stem, String ending) {
        List<String> forms = new ArrayList<>(declined(stem + ending));
        forms.add(stem.endsWith("l") ? stem + "n" : stem + "en");
        forms.add(stem.endsWith("l") ? stem + "nd" : stem + "end");
        return forms;
    }

    private static List<String> declined(String adjective) {
        return Suffixes.on(adjective, ENDINGS);
    }

    /** Whether a rest is a participle that says by or to what: ereignisgesteuerte, lose gekoppelte. */
    private static boolean isParticiple(String rest) {
        return List.of("gekoppelte", "gesteuerte", "orientierte", "getriebene", "basierte").stream()
                .anyMatch(rest::endsWith);
    }

    private static boolean isTelling(String rest) {
        return GeneralHead.isHyphenated(rest)
                || isParticiple(rest)
                || rest.endsWith("services")
                || rest.endsWith("-trust")
                || rest.endsWith(" trust")
                || rest.endsWith(" native");
    }

    private static String less(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
