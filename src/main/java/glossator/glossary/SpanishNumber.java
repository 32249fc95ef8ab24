package glossator.glossary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plural of a Spanish word and the singular of a plural, in small letters, with the accents that move or fall. */
final class SpanishNumber {
    private static final String PLAIN = "aeiou";
    private static final String ACCENTED = "áéíóú";

    private static final Map<String, String> IRREGULAR = Map.of(
            "carácter", "caracteres",
            "régimen", "regímenes",
            "espécimen", "especímenes",
            "gran", "grandes",
            "buen", "buenos",
            "primer", "primeros",
            "tercer", "terceros",
            "lord", "lores",
            "club", "clubes",
            "álbum", "álbumes");

    /** Words in -s that are no plurals although their ending would allow it. */
    private static final Set<String> NO_PLURAL = Set.of(
            "paraguas",
            "atlas",
            "mientras",
            "gas",
            "más",
            "menos",
            "caos",
            "cosmos",
            "dios",
            "mes",
            "tres",
            "paracaídas",
            "sacacorchos",
            "abrelatas",
            "guardaespaldas",
            "portaaviones",
            "rascacielos",
            "martes",
            "lunes",
            "miércoles",
            "jueves",
            "viernes",
            "herpes",
            "sos",
            "entonces",
            "antes",
            "después",
            "bíceps",
            "tríceps",
            "fórceps");

    /** Plurals whose singular ends in -e although it could end in a consonant. */
    private static final Set<String> IN_E = Set.of("sedes", "aires");

    private SpanishNumber() {}

    /** The plural of a word; the word itself where it has none of its own. */
    static String plural(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.length() < 2 || word.endsWith("mente")) {
            return word;
        }
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if ("aeioáéóu".indexOf(last) >= 0) {
            return word + "s";
        }
        return switch (last) {
            case 'í', 'ú', 'l', 'd', 'r', 'j', 'y' -> word + "es";
            case 'z' -> stem + "ces";
            case 'n' -> isStressedAtEnd(word) ? unaccented(word) + "es" : proparoxytone(word) + "es";
            case 's' -> isStressedAtEnd(word) ? unaccented(word) + "es" : word;
            case 'x' -> word;
            default -> word + "s";
        };
    }

    /** The singular of a plural; the word itself where it is none. */
    static String singular(String word) {
        // Behind a consonant only foreign words have an -s.
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && "aeobcdfgklmnprt".indexOf(word.charAt(word.length() - 2)) >= 0
                && !NO_PLURAL.contains(word);
        if (!plural) {
            return word;
        }
        String lessS = word.substring(0, word.length() - 1);
        return word.endsWith("es") ? lessEs(word, lessS) : lessS;
    }

    private static String lessEs(String word, String lessS) {
        String stem = word.substring(0, word.length() - 2);
        String head = stem.substring(0, stem.length() - 1);
        boolean afterVowel = isVowel(head.charAt(head.length() - 1));
        if (!afterVowel || IN_E.contains(word)) {
            return lessS;
        }
        List<String> candidates = switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> List.of(head + "z");
            case 'n' -> List.of(withoutAccents(stem), accentedAtEnd(stem));
            case 's' ->
                "eí".indexOf(head.charAt(head.length() - 1)) >= 0
                        ? List.of(stem, accentedAtEnd(stem))
                        : List.<String>of();
            case 'l', 'r', 'd', 'y' -> List.of(stem);
            default -> List.<String>of();
        };
        return candidates.stream()
                .filter(singular -> plural(singular).equals(word))
                .findFirst()
                .orElse(lessS);
    }

    /** Whether the last syllable bears the stress: it has the accent, or it is the only one. */
    private static boolean isStressedAtEnd(String word) {
        return ACCENTED.indexOf(word.charAt(word.length() - 2)) >= 0
                || nucleus(word, word.length()) == firstNucleus(word);
    }

    /** The word without the accent of its last syllable, which stays where it parts two vowels: país, países. */
    private static String unaccented(String word) {
        int place = word.length() - 2;
        int accent = ACCENTED.indexOf(word.charAt(place));
        boolean hiatus = accent >= 0
                && place > 0
                && "íú".indexOf(word.charAt(place)) >= 0
                && "aeo".indexOf(word.charAt(place - 1)) >= 0;
        return accent < 0 || hiatus ? word : replaced(word, place, PLAIN.charAt(accent));
    }

    /** A word in -n with the accent that a further syllable calls for: joven, jóvenes. */
    private static String proparoxytone(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (ACCENTED.indexOf(word.charAt(i)) >= 0) {
                return word;
            }
        }
        int last = nucleus(word, word.length());
        while (last > 0 && isVowel(word.charAt(last - 1))) {
            last--;
        }
        int place = nucleus(word, last);
        return place < 0 ? word : replaced(word, place, ACCENTED.charAt(PLAIN.indexOf(word.charAt(place))));
    }

    /** The place of the vowel that carries the last group of vowels before an end, or -1. */
    private static int nucleus(String word, int end) {
        int place = end - 1;
        while (place >= 0 && !isVowel(word.charAt(place))) {
            place--;
        }
        boolean weak = place > 0 && "iu".indexOf(word.charAt(place)) >= 0;
        return weak && "aeo".indexOf(word.charAt(place - 1)) >= 0 ? place - 1 : place;
    }

    /** The place of the vowel that carries the first group of vowels, or -1. */
    private static int firstNucleus(String word) {
        int place = 0;
        while (place < word.length() && !isVowel(word.charAt(place))) {
            place++;
        }
        while (place + 1 < word.length() && isVowel(word.charAt(place + 1))) {
            place++;
        }
        return nucleus(word, Math.min(place + 1, word.length()));
    }

    private static String accentedAtEnd(String stem) {
        int place = stem.length() - 2;
        int plain = PLAIN.indexOf(stem.charAt(place));
        return plain < 0 ? stem : replaced(stem, place, ACCENTED.charAt(plain));
    }

    private static String withoutAccents(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            int accent = ACCENTED.indexOf(out.charAt(i));
            if (accent >= 0) {
                out.setCharAt(i, PLAIN.charAt(accent));
            }
        }
        return out.toString();
    }

    private static String replaced(String word, int place, char letter) {
        return word.substring(0, place) + letter + word.substring(place + 1);
    }

    private static boolean isVowel(char c) {
        return PLAIN.indexOf(c) >= 0 || ACCENTED.indexOf(c) >= 0 || c == 'ü';
    }
}
