package glossator.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The British spelling of an American word, and the other way round. Words in small letters. */
final class EnglishSpelling {
    /** Words in -ise that have no -ize. */
    private static final List<String> ONLY_ISE = List.of(
            "exercis",
            "advertis",
            "enterpris",
            "otherwis",
            "precis",
            "promis",
            "franchis",
            "compromis",
            "surpris",
            "supervis",
            "televis",
            "revis",
            "devis",
            "advis",
            "expertis",
            "merchandis",
            "disguis",
            "improvis",
            "concis",
            "treatis",
            "premis",
            "tortois",
            "likewis",
            "apprais",
            "comprais",
            "turquois",
            "chemis",
            "demis");

    /** Words in -ize that have no -ise. */
    private static final Set<String> ONLY_IZE =
            Names.words("size sized sizing prize prized seize seized capsize resize");

    private static final Set<String> STEMS_IN_OUR = Names.words("""
            behavi col flav hon lab neighb fav harb hum rum vap arm endeav sav tum vig ard cand clam dem fav od parl ranc
            rig spl sav val misbehavi discol""");

    private static final Set<String> STEMS_IN_RE = Names.words("""
            cent met fib theat lit calib sab spect lust meag kilomet centimet millimet epicent datacent somb""");

    private static final Set<String> STEMS_IN_OGUE = Names.words("catal dial anal monol prol epil homol");

    private static final Set<String> STEMS_IN_L = Names.words("""
            label model travel cancel signal channel tunnel level fuel counsel marshal total initial panel pedal dial
            equal rival spiral symbol trial duel jewel quarrel shovel relabel remodel""");

    private static final List<String> L_ENDINGS = List.of("ed", "ing", "er", "ers", "ings");

    private static final Map<String, String> PAIRS = pairs("""
            defence defense; licence license; offence offense; grey gray; artefact artifact; artefacts artifacts; cheque
            check; ageing aging; judgement judgment; enrolment enrollment; fulfilment fulfillment; instalment installment;
            aluminium aluminum; sceptic skeptic; scepticism skepticism; mould mold; encyclopaedia encyclopedia;
            anaemia anemia; paediatric pediatric; orthopaedic orthopedic; archaeology archeology; foetus fetus;
            oestrogen estrogen; diarrhoea diarrhea; leukaemia leukemia; manoeuvre maneuver; sulphur sulfur; plough plow;
            programme program; tyre tire; storey story; pretence pretense; skilful skillful; cosy cozy; analyse analyze;
            paralyse paralyze; catalyse catalyze; analyser analyzer; analysers analyzers; adviser advisor;
            advisers advisors; acknowledgement acknowledgment; on-premises on-premise; mediaeval medieval""");

    private EnglishSpelling() {}

    /** The other spelling of a word, if it has one. */
    static Optional<String> other(String word) {
        if (PAIRS.containsKey(word)) {
            return Optional.of(PAIRS.get(word));
        }
        return List.of(
                        ise(word),
                        moved(word, STEMS_IN_OUR, "our", "or"),
                        moved(word, STEMS_IN_RE, "re", "er"),
                        moved(word, STEMS_IN_OGUE, "ogue", "og"),
                        doubled(word))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ise(String word) {
        for (String ending : List.of("e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational", "able")) {
            int s = word.length() - ending.length() - 1;
            boolean is = s > 3 && word.endsWith(ending) && word.charAt(s - 1) == 'i';
            if (is && word.charAt(s) == 's' && ONLY_ISE.stream().noneMatch(word.substring(0, s + 1)::endsWith)) {
                return Optional.of(word.substring(0, s) + "z" + ending);
            }
            if (is && word.charAt(s) == 'z' && !ONLY_IZE.contains(word)) {
                return Optional.of(word.substring(0, s) + "s" + ending);
            }
        }
        return Optional.empty();
    }

    /** A stem of a list, one of two endings, and what may follow: behaviour, behaviors, centre. */
    private static Optional<String> moved(String word, Set<String> stems, String british, String american) {
        for (String rest : List.of("", "s", "ed", "ing", "al", "ful", "able", "ite", "ites", "less")) {
            if (word.endsWith(british + rest) && stems.contains(less(word, british + rest))) {
                return Optional.of(less(word, british + rest) + american + rest);
            }
            if (word.endsWith(american + rest) && stems.contains(less(word, american + rest))) {
                return Optional.of(less(word, american + rest) + british + rest);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> doubled(String word) {
        for (String ending : L_ENDINGS) {
            if (word.endsWith("l" + ending)) {
                String stem = less(word, ending);
                String single = stem.substring(0, stem.length() - 1);
                if (STEMS_IN_L.contains(stem)) {
                    return Optional.of(stem + "l" + ending);
                }
                if (STEMS_IN_L.contains(single)) {
                    return Optional.of(single + ending);
                }
            }
        }
        return Optional.empty();
    }

    private static String less(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : list.strip().split("\\s*;\\s*")) {
            String[] words = pair.strip().split("\\s+");
            pairs.put(words[0], words[1]);
            pairs.put(words[1], words[0]);
        }
        return pairs;
    }
}
