package glossator.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The forms of one word, a list for each place in its paradigm: six cases in the singular, then six in the plural. Several
 * forms in a place are several guesses, of which the language knows one: a non-word harms no text.
 */
record Declension(List<List<String>> places) {
    /** How many places a paradigm has. */
    static final int SIZE = 12;

    /** A word that is the same in every place. */
    static Declension fixed(String word) {
        return new Declension(Collections.nCopies(SIZE, List.of(word)));
    }

    /**
     * A stem with the endings of each place.
     *
     * @param endings for each place the endings with commas between, or {@code -} for none; places are parted by spaces
     */
    static Declension of(String stem, String endings) {
        List<List<String>> places = new ArrayList<>(SIZE);
        for (String place : endings.strip().split("\\s+")) {
            List<String> forms = new ArrayList<>(2);
            for (String ending : place.split(",")) {
                forms.add(ending.equals("-") ? stem : stem + ending);
            }
            places.add(List.copyOf(forms));
        }
        return new Declension(List.copyOf(places));
    }

    /** Checks the number of places. */
    Declension {
        if (places.size() != SIZE) {
            throw new IllegalArgumentException("a paradigm has " + SIZE + " places: " + places);
        }
    }

    /** The forms of this and of another paradigm, place by place. */
    Declension or(Declension other) {
        List<List<String>> both = new ArrayList<>(SIZE);
        for (int i = 0; i < SIZE; i++) {
            List<String> forms = new ArrayList<>(places.get(i));
            other.places.get(i).stream().filter(form -> !forms.contains(form)).forEach(forms::add);
            both.add(List.copyOf(forms));
        }
        return new Declension(List.copyOf(both));
    }

    /** Each form before a joint and a form of another word in the same place. */
    Declension joined(String joint, Declension second) {
        List<List<String>> both = new ArrayList<>(SIZE);
        for (int i = 0; i < SIZE; i++) {
            List<String> ends = second.places.get(i);
            both.add(places.get(i).stream()
                    .flatMap(form -> ends.stream().map(end -> form + joint + end))
                    .toList());
        }
        return new Declension(List.copyOf(both));
    }

    /** The forms with the capitals of a word. */
    Declension inCaseOf(String word) {
        boolean small = word.codePoints().noneMatch(Character::isUpperCase);
        return small
                ? this
                : new Declension(places.stream()
                        .map(place -> place.stream()
                                .map(form -> LastWord.inCaseOf(word, form))
                                .toList())
                        .toList());
    }

    /** The plural alone, for a word or adjective that is plural already, in both halves. */
    Declension pluralOnly() {
        List<List<String>> plural = new ArrayList<>(places.subList(SIZE / 2, SIZE));
        plural.addAll(places.subList(SIZE / 2, SIZE));
        return new Declension(List.copyOf(plural));
    }

    /** This paradigm with further forms in one place. */
    Declension with(int place, List<String> forms) {
        List<List<String>> more = new ArrayList<>(places);
        List<String> there = new ArrayList<>(places.get(place));
        there.addAll(forms);
        more.set(place, List.copyOf(there));
        return new Declension(List.copyOf(more));
    }
}
