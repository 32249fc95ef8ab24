package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Polish says for a headword in other grammar: skalowalny, zwirtualizowany, szyfrowana, klient-serwer. */
final class PolishKin {
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("y", "ego", "emu", "ym", "a", "ej", "ą", "e", "ych", "ymi", "i");

    /** Nouns whose adjective or participle is an everyday word, or another one. */
    private static final Set<String> APART = Names.words("""
            działalność realność aktualność formalność oryginalność moralność legalność oprogramowanie zastosowanie
            programowanie postępowanie zachowanie wychowanie opanowanie zainteresowanie zapotrzebowanie głosowanie
            organizacja realizacja cywilizacja""");

    /** The ends of nouns in -ność that name a quality as their adjectives do. */
    private static final List<String> QUALITIES = List.of("alność", "zawodność", "potentność", "stanowość");

    private static final GeneralHead ARCHITECTURE = new GeneralHead(
            Set.of("architektura", "model", "podejście", "wzorzec"), Set.of(), GeneralHead::isHyphenated);

    private PolishKin() {}

    /** What else a name may be called. */
    static List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>(derived(name));
        Optional<String> rest = ARCHITECTURE.leftOutFirst(name);
        rest.ifPresent(kin::add);
        kin.remove(name);
        return List.copyOf(kin);
    }

    private static List<String> derived(String name) {
        String small = Names.small(name);
        boolean word = name.codePoints().allMatch(Character::isLetter) && name.length() > 8;
        if (!word || APART.contains(small)) {
            return List.of();
        }
        if (QUALITIES.stream().anyMatch(small::endsWith)) {
            return declined(small.substring(0, small.length() - 3));
        }
        if (small.endsWith("owanie")) {
            String stem = small.substring(0, small.length() - 6);
            List<String> forms = new ArrayList<>(perfective(stem + "owan"));
            forms.addAll(Suffixes.on(stem, List.of("ować", "uje", "ują", "ował", "owała", "owali", "owały", "ując")));
            return forms;
        }
        boolean action = small.endsWith("yzacja") || small.endsWith("izacja");
        return action ? perfective(small.substring(0, small.length() - 4) + "owan") : List.of();
    }

    /** A passive participle, and that of the verb in z-: szyfrowany, zaszyfrowany; konteneryzowany, skonteneryzowany. */
    private static List<String> perfective(String participle) {
        List<String> forms = new ArrayList<>(declined(participle));
        forms.add(participle + "o");
        String prefix = participle.startsWith("sz") ? "za" : "ckpthf".indexOf(participle.charAt(0)) >= 0 ? "s" : "z";
        if ("zs".indexOf(participle.charAt(0)) < 0 || prefix.equals("za")) {
            forms.addAll(declined(prefix + participle));
            forms.add(prefix + participle + "o");
        }
        return forms;
    }

    private static List<String> declined(String stem) {
        return Suffixes.on(stem, ADJECTIVE_ENDINGS);
    }
}
