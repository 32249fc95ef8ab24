package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.glossary.Glossary.TermBuilder;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static final Glossary CARTEL = Glossary.of("en", "cartel");

    @Test
    void aPhraseNeverReachesAcrossABarrier() {
        Glossary glossary = Glossary.of("en", "drug war");
        assertThat(glossary.annotate("the drug⟦⟧ war, a ⟦drug⟧ war, a drug war⟦⟧."))
                .containsExactly("drug war");
    }

    @Test
    void theRestOfAWordBegunInALinkIsNoWord() {
        Glossary glossary = Glossary.of("en", "cartel", "el");
        assertThat(glossary.annotate("⟦cart⟧el, el ⟦code⟧cartel cartel⟦code⟧ [[cartel]]el"))
                .containsExactly("el", "cartel");
    }

    @Test
    void aNameMayHoldAnElementOrLieInOne() {
        Glossary glossary = Glossary.of("en", "drug war");
        assertThat(glossary.annotate("a *drug* war, *a drug war*, **drug war**"))
                .containsExactly("drug war", "drug war", "drug war");
    }

    @Test
    void aNameThatCutsAnElementIsDroppedAndSaysSo() {
        Glossary glossary = Glossary.of("en", "drug war", "war");
        assertThat(glossary.verdicts("*the drug* war")).containsExactly("drug war -> drug war: CUTS_MARKUP");
    }

    @Test
    void theFirstOnThePageIsMarkedAndTheOthersSayWhyNot() {
        assertThat(Glossary.of("en", "cartel").occurrence(Occurrence.PAGE).verdicts("Cartels and a cartel."))
                .containsExactly("Cartels -> cartel: ANNOTATED", "cartel -> cartel: NOT_FIRST");
    }

    @Test
    void aNumberLimitsTheOccurrencesOfAPage() {
        Occurrence two = new Occurrence(Occurrence.Scope.PAGE, 2);
        assertThat(Glossary.of("en", "cartel").occurrence(two).annotate("cartel cartel cartel"))
                .hasSize(2);
    }

    @Test
    void aMarkByHandCountsForLaterAutomaticOnes() {
        assertThat(Glossary.of("en", "cartel").occurrence(Occurrence.PAGE).verdicts("[[cartel]], cartel, [[cartels]]"))
                .containsExactly(
                        "cartel -> cartel: ANNOTATED", "cartel -> cartel: NOT_FIRST", "cartels -> cartel: ANNOTATED");
    }

    @Test
    void marksByHandShowOnAPageThatIsOff() {
        assertThat(Glossary.of("en", "cartel").off().verdicts("cartel [[cartel]]"))
                .containsExactly("cartel -> cartel: PAGE_OFF", "cartel -> cartel: ANNOTATED");
    }

    @Test
    void everySuppressedMatchSaysWhy() {
        Glossary glossary = Glossary.of("en", "own", "out", "in")
                .add(new TermBuilder("hand").byHandOnly().build())
                .exclude("out")
                .self("own");
        assertThat(glossary.verdicts("own out hand in [[!in]]"))
                .containsExactly(
                        "own -> own: OWN_PAGE",
                        "out -> out: EXCLUDED",
                        "hand -> hand: BY_HAND_ONLY",
                        "in -> in: ANNOTATED",
                        "in -> in: OPTED_OUT");
    }

    @Test
    void whatIsNotMarkedStillShadowsItsParts() {
        Glossary glossary = Glossary.of("en", "drug")
                .add(new TermBuilder("drug war").byHandOnly().build());
        assertThat(glossary.annotate("a drug war on a drug")).containsExactly("drug");
    }

    @Test
    void anUnknownTargetIsAnErrorThatNamesTheNearestTerm() {
        assertThat(CARTEL.problems("A [[kartel]]."))
                .containsExactly("unknown-term: no term is called \"kartel\" (did you mean \"cartel\"?)");
        assertThat(CARTEL.problems("Not [[!kartel]].")).hasSize(1);
    }

    @Test
    void homonymsWithoutAScopeAreReportedOncePerName() {
        Glossary glossary = pri();
        assertThat(glossary.verdicts("PRI"))
                .containsExactly("PRI -> pri-party: AMBIGUOUS", "PRI -> pri-radio: AMBIGUOUS");
        assertThat(glossary.problems("The PRI, the PRI and [[PRI]]."))
                .containsExactly("ambiguous-term: \"PRI\" is the name of 2 terms: pri-party, pri-radio"
                        + " (set `scope` in the front matter, or write [[pri-party|PRI]] or [[pri-radio|PRI]])");
    }

    @Test
    void theScopeOfThePageDecidesAndTheOtherSaysSo() {
        assertThat(pri().scope("media").verdicts("PRI"))
                .containsExactly("PRI -> pri-radio: ANNOTATED", "PRI -> pri-party: OTHER_SCOPE");
    }

    @Test
    void anExcludedHomonymLeavesTheOther() {
        assertThat(pri().exclude("pri-party").annotate("PRI")).containsExactly("PRI -> pri-radio");
    }

    @Test
    void aTermWithoutScopeWinsWhereNoScopeFits() {
        Glossary glossary = Glossary.of("en", "plaza")
                .add(new TermBuilder("plaza").id("plaza-drug").scope("crime").build());
        assertThat(glossary.annotate("plaza")).containsExactly("plaza");
        assertThat(glossary.scope("crime").annotate("plaza")).containsExactly("plaza -> plaza-drug");
    }

    @Test
    void aHeadwordBeatsAnInflectedForm() {
        assertThat(Glossary.of("en", "custom", "customs").annotate("customs and a custom"))
                .containsExactly("customs", "custom");
    }

    @Test
    void misspellingsAreFoundAndNeverListed() {
        Glossary glossary = Glossary.of("en")
                .add(new TermBuilder("cartel")
                        .hidden("kartel")
                        .forms("carteles")
                        .build());
        assertThat(glossary.annotate("kartel, carteles")).containsExactly("kartel -> cartel", "carteles -> cartel");
        assertThat(glossary.lexicon().forms("cartel")).containsExactly("cartel", "cartels", "carteles");
    }

    @Test
    void aTermInAnotherLanguageIsInflectedByItsOwn() {
        Glossary glossary =
                Glossary.of("en").add(new TermBuilder("halcón").lang("es").build());
        assertThat(glossary.annotate("the halcones")).containsExactly("halcones -> halcón");
    }

    @Test
    void withoutInflectionThereIsNoPossessiveEither() {
        Glossary glossary =
                Glossary.of("en").add(new TermBuilder("cartel").uninflected().build());
        assertThat(glossary.annotate("cartels, a cartel's, a cartel")).containsExactly("cartel");
    }

    @Test
    void innerMarksMayBeMissingButNotReplaced() {
        Glossary glossary = Glossary.of("en", "St. Louis", "hugs, not bullets");
        assertThat(glossary.annotate("St Louis, St. Louis; hugs not bullets; hugs; not bullets"))
                .containsExactly("St Louis -> St. Louis", "St. Louis", "hugs not bullets -> hugs, not bullets");
    }

    @Test
    void aSpacedDashPartsAndAHyphenJoins() {
        assertThat(Glossary.of("en", "drug war").annotate("drug–war, drug – war, drug—war, drug - war, drug--war"))
                .containsExactly("drug–war -> drug war");
    }

    @Test
    void signsBelongToTheWord() {
        Glossary glossary = Glossary.of("en", "C", ".NET", "F#", "google", "420");
        assertThat(glossary.annotate("C++20, F#, .NET, ASP.NET, google.com x@google.com 12:420 1\u00A0420 420%"))
                .containsExactly("F#", ".NET", "420");
    }

    @Test
    void chineseBesideLatinNeedsNoSpace() {
        assertThat(Glossary.of("zh", "AI模型").annotate("新AI模型和AI 模型。")).containsExactly("AI模型", "AI 模型 -> AI模型");
    }

    @Test
    void aSharpSIsSsInCapitalsOnlyAndAlwaysInSwitzerland() {
        assertThat(Glossary.of("de", "Straße").annotate("STRASSE, Strasse, Straße"))
                .containsExactly("STRASSE -> Straße", "Straße");
        assertThat(Glossary.of("de-CH", "Straße").annotate("Strasse")).containsExactly("Strasse -> Straße");
    }

    @Test
    void greekCapitalsHaveNoAccents() {
        assertThat(Glossary.of("el", "πόλεμος").annotate("ΠΟΛΕΜΟΣ, Πόλεμος, πολεμος"))
                .containsExactly("ΠΟΛΕΜΟΣ -> πόλεμος", "Πόλεμος -> πόλεμος");
    }

    private static Glossary pri() {
        return Glossary.of("en")
                .add(new TermBuilder("PRI").id("pri-party").scope("mexico").build())
                .add(new TermBuilder("PRI").id("pri-radio").scope("media").build());
    }
}
