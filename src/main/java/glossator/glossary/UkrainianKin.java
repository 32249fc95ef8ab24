package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Ukrainian says for a headword in other grammar: масштабований, зашифровано, клієнт-серверний. */
final class UkrainianKin {
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими");

    /** Nouns whose adjective or participle is an everyday word, or another one. */
    private static final Set<String> APART = Names.words("""
            організація реалізація цивілізація програмування використання застосування існування дослідування
            фінансування голосування виховування""");

    /** The ends of nouns in -ність that name a quality as their adjectives do. */
    private static final List<String> QUALITIES =
            List.of("ованість", "ваність", "надійність", "потентність", "стійкість", "узгодженість");

    private static final GeneralHead ARCHITECTURE =
            new GeneralHead(Set.of("архітектура", "модель", "підхід"), Set.of(), GeneralHead::isHyphenated);

    private UkrainianKin() {}

    private static final Map<String, String> OTHERS = Map.of(
            "балансувальник", "балансування",
            "балансування", "балансувальник",
            "оркестратор", "оркестрація",
            "оркестрація", "оркестратор",
            "застосунок", "додаток",
            "застосунки", "додатки",
            "додаток", "застосунок",
            "додатки", "застосунки");

    /** The name with another noun that says the same beside a complement or an adjective: монолітний додаток. */
    static Optional<String> replaced(String name) {
        String[] words = name.split(" ");
        for (int i = 0; i < words.length && words.length > 1; i++) {
            String other = OTHERS.get(Names.small(words[i]));
            if (other != null) {
                words[i] = other;
                return Optional.of(String.join(" ", words));
            }
        }
        return Optional.empty();
    }

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
        boolean word = name.codePoints().allMatch(Character::isLetter) && name.length() > 7;
        if (!word || APART.contains(small)) {
            return List.of();
        }
        if (QUALITIES.stream().anyMatch(small::endsWith)) {
            return declined(small.substring(0, small.length() - 4));
        }
        if (small.endsWith("ування") || small.endsWith("ювання")) {
            String stem = small.substring(0, small.length() - 6);
            return action(
                    stem + (small.endsWith("ювання") ? "ьован" : "ован"), stem + small.charAt(stem.length()) + "вати");
        }
        if (small.endsWith("ізація") || small.endsWith("изація")) {
            String stem = small.substring(0, small.length() - 4);
            return action(stem + "ован", stem + "увати");
        }
        return List.of();
    }

    /** A participle, bare and with the за- of what is done, in -но too, and the infinitive: шифрований, зашифровано. */
    private static List<String> action(String participle, String infinitive) {
        List<String> forms = new ArrayList<>(declined(participle));
        forms.add(participle + "о");
        forms.add(infinitive);
        forms.add(infinitive + "ся");
        String present = infinitive.substring(0, infinitive.length() - 4);
        for (String ending : List.of("є", "ють", "ється", "ються")) {
            forms.add(present + ending);
        }
        if (participle.startsWith("шифр")) {
            forms.addAll(declined("за" + participle));
            forms.add("за" + participle + "о");
        }
        return forms;
    }

    private static List<String> declined(String stem) {
        return Suffixes.on(stem, ADJECTIVE_ENDINGS);
    }
}
