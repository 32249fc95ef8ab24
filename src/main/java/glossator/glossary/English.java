package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English: the plural and the singular of the last word; 's and other short verbs are clitics. British and American
 * spelling, and compounds in one word or two, are variants.
 */
final class English implements LanguageModule {
    private static final Set<String> CLITICS = Set.of("s", "d", "ll", "ve", "re");

    /** Before these the number of the last word is fixed: war on drugs. */
    private static final List<String> PREPOSITIONS =
            List.of(" of ", " on ", " in ", " for ", " against ", " to ", " as ", " by ", " with ");

    private static final WordJoints JOINTS = new WordJoints("""
            auto multi micro inter sub pre post non anti meta hyper cyber mega nano mid semi ultra cross super self e
            infra intra pseudo mono poly tele peer""");

    private static final GeneralHead ARCHITECTURE = new GeneralHead(
            Set.of(
                    "architecture",
                    "architectures",
                    "pattern",
                    "approach",
                    "attack",
                    "attacks",
                    "exploit",
                    "exploits",
                    "model",
                    "tech",
                    "technology",
                    "technologies"),
            Set.of(),
            English::isTelling);

    @Override
    public List<String> inflected(String name) {
        boolean bound = PREPOSITIONS.stream().anyMatch(name::contains);
        return LastWord.inflect(name, word -> forms(word, bound));
    }

    @Override
    public List<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>(JOINTS.variants(name));
        for (String other : respelled(name)) {
            variants.add(other);
            variants.addAll(JOINTS.variants(other));
        }
        variants.addAll(headPlurals(name));
        variants.addAll(withSingularFirst(name));
        if (name.contains(" & ")) {
            variants.add(name.replace(" & ", " and "));
        }
        if (name.contains(" and ")) {
            variants.add(name.replace(" and ", " & "));
        }
        variants.remove(name);
        return List.copyOf(variants);
    }

    @Override
    public List<String> kin(String name) {
        Set<String> kin = new LinkedHashSet<>(EnglishKin.of(name));
        for (String other : EnglishKin.clipped(name)) {
            kin.add(other);
            kin.addAll(inflected(other));
        }
        ARCHITECTURE.leftOutLast(name).ifPresent(rest -> {
            kin.add(rest);
            kin.addAll(rest.indexOf(' ') < 0 && rest.indexOf('-') < 0 ? inflected(rest) : List.of());
        });
        String small = Names.small(name);
        int software = small.indexOf(" software ");
        if (software > 0) {
            kin.add(name.substring(0, software) + name.substring(software + 9));
        }
        List.copyOf(kin).forEach(other -> kin.addAll(JOINTS.variants(other)));
        kin.remove(name);
        return List.copyOf(kin);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.ENGLISH;
    }

    @Override
    public boolean borrows() {
        return false;
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        boolean clitic = apostrophe > start
                && CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
        return clitic ? apostrophe : end;
    }

    private static boolean isTelling(String rest) {
        List<String> words = GeneralHead.words(rest);
        String last = words.get(words.size() - 1);
        boolean plural = words.size() == 1 && !EnglishNumber.singulars(rest).isEmpty() && rest.length() > 7;
        return GeneralHead.isHyphenated(rest)
                || plural
                || words.size() > 1
                        && (last.endsWith("ed")
                                || last.endsWith("driven")
                                || last.endsWith("trust")
                                || last.endsWith("native"));
    }

    private static List<String> forms(String word, boolean bound) {
        if (LastWord.isAcronym(word)) {
            return List.of(word + "s");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") || lower.endsWith("’s") || lower.length() < 2) {
            return lower.length() < 2 ? List.of(word + "s") : List.of();
        }
        List<String> forms = new ArrayList<>();
        boolean proper = LastWord.isCapitalized(word);
        // A proper name that looks like a plural has no other number: Athens, Windows, Zetas.
        List<String> singulars = EnglishNumber.singulars(lower);
        if (!singulars.isEmpty()) {
            return bound || proper ? List.of() : singulars;
        }
        for (String plural : EnglishNumber.plurals(lower, proper)) {
            forms.add(LastWord.inCaseOf(word, plural));
        }
        return forms;
    }

    private static List<String> respelled(String name) {
        List<String> parts = NounPhrase.parts(name);
        StringBuilder out = new StringBuilder(name.length() + 2);
        for (String part : parts) {
            out.append(EnglishSpelling.other(Names.small(part))
                    .map(other -> LastWord.inCaseOf(part, other))
                    .orElse(part));
        }
        return List.of(out.toString());
    }

    /** The head in the plural before what belongs to it: points of presence, functions as a service. */
    private static List<String> headPlurals(String name) {
        for (String preposition : List.of(" of ", " as a ", " as ")) {
            int end = name.indexOf(preposition);
            if (end > 0) {
                String rest = name.substring(end);
                return LastWord.inflect(name.substring(0, end), word -> forms(word, true)).stream()
                        .map(head -> head + rest)
                        .toList();
            }
        }
        return List.of();
    }

    /** A plural before another noun may be a singular: microservices architecture, microservice architecture. */
    private static List<String> withSingularFirst(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? "" : name.substring(0, space);
        boolean common = !first.isEmpty() && !LastWord.isCapitalized(first) && !LastWord.isAcronym(first);
        return common
                ? EnglishNumber.singulars(first).stream()
                        .filter(singular -> singular.length() > 3 && !singular.endsWith("um"))
                        .map(singular -> singular + name.substring(space))
                        .toList()
                : List.of();
    }
}
