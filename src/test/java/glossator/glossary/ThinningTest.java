package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which marks a page keeps where it may not have all. */
class ThinningTest {
    private static final Density ONE_IN_TEN = new Density(Density.Rule.ROOM, 10);

    /** A site on which the first term is on all texts, the second on half, the third on a tenth. */
    private static Frequencies site(int texts) {
        List<List<Mark>> marks = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            List<Mark> text = new ArrayList<>(List.of(mark("page")));
            if (i % 2 == 0) {
                text.add(mark("map"));
            }
            if (i % 10 == 0) {
                text.add(mark("shortcode"));
            }
            marks.add(text);
        }
        return new Frequencies(marks);
    }

    @Test
    void tellsWhetherTermsAreTakenAwayWhole() {
        List<Mark> marks = List.of(mark("tide"), mark("ebb"), mark("tide"), mark("map"));
        assertThat(Thinning.terms(marks, Set.of())).contains(List.of());
        assertThat(Thinning.terms(marks, Set.of(0, 1, 2))).contains(List.of("ebb", "tide"));
        assertThat(Thinning.terms(marks, Set.of(1, 2))).isEmpty();
    }

    private static Mark mark(String term) {
        return new Mark(term, false, true, 1);
    }

    @Test
    void anEverydayTermOfALargeSiteIsNotMarkedInPassing() {
        List<Mark> marks = List.of(mark("page"), mark("shortcode"), mark("map"));
        assertThat(Thinning.surplus(marks, 500, Density.AUTO, site(200))).containsExactly(0, 2);
    }

    @Test
    void aSmallSiteSaysNothingOfWhatIsCommon() {
        assertThat(Thinning.surplus(List.of(mark("page")), 500, Density.AUTO, site(199)))
                .isEmpty();
        assertThat(Thinning.needsFrequencies(Density.AUTO, 199)).isFalse();
        assertThat(Thinning.needsFrequencies(Density.AUTO, 200)).isTrue();
    }

    @Test
    void aPageAboutAnEverydayTermMarksIt() {
        List<Mark> often = List.of(new Mark("page", false, true, 10));
        assertThat(Thinning.surplus(often, 600, Density.AUTO, site(200))).isEmpty();
        assertThat(Thinning.surplus(often, 601, Density.AUTO, site(200))).containsExactly(0);
        List<Mark> thrice = List.of(new Mark("page", false, true, 3));
        assertThat(Thinning.surplus(thrice, 60, Density.AUTO, site(200))).containsExactly(0);
    }

    @Test
    void whatIsFixedStaysAndTakesRoom() {
        Mark byHand = new Mark("page", true, false, 1);
        assertThat(Thinning.surplus(List.of(byHand), 500, Density.AUTO, site(200)))
                .isEmpty();
        assertThat(Thinning.surplus(List.of(mark("map"), byHand, byHand), 20, ONE_IN_TEN, site(20)))
                .containsExactly(0);
    }

    @Test
    void rareTermsTakeTheRoomBeforeCommonOnes() {
        List<Mark> marks = List.of(mark("page"), mark("map"), mark("shortcode"));
        assertThat(Thinning.surplus(marks, 29, ONE_IN_TEN, site(20))).containsExactly(0);
        assertThat(Thinning.surplus(marks, 19, ONE_IN_TEN, site(20))).containsExactly(0, 1);
        assertThat(Thinning.surplus(marks, 1, ONE_IN_TEN, site(20))).containsExactly(0, 1);
        assertThat(Thinning.surplus(marks, 30, ONE_IN_TEN, site(20))).isEmpty();
    }

    @Test
    void everyTermsFirstMarkComesBeforeASecondThenHeadwordsThenWhatIsEarlier() {
        List<Mark> repeated = List.of(mark("shortcode"), mark("shortcode"), mark("page"));
        assertThat(Thinning.surplus(repeated, 20, ONE_IN_TEN, site(20))).containsExactly(1);
        Mark alias = new Mark("a", false, false, 1);
        Mark headword = new Mark("b", false, true, 1);
        Mark later = new Mark("c", false, true, 1);
        assertThat(Thinning.surplus(List.of(alias, headword, later), 20, ONE_IN_TEN, site(20)))
                .containsExactly(0);
        assertThat(Thinning.surplus(List.of(alias, headword, later), 10, ONE_IN_TEN, site(20)))
                .containsExactly(0, 2);
    }

    @Test
    void withoutADensityAllStays() {
        assertThat(Thinning.surplus(List.of(mark("page")), 1, Density.NONE, site(200)))
                .isEqualTo(Set.of());
    }

    @Test
    void aDensityIsAWordOrANumberOfWords() {
        assertThat(Density.parse("auto")).contains(Density.AUTO);
        assertThat(Density.parse("none")).contains(Density.NONE);
        assertThat(Density.parse("60")).contains(new Density(Density.Rule.ROOM, 60));
        assertThat(List.of("0", "-1", "1.5", "thin", "", "12345678901"))
                .allMatch(written -> Density.parse(written).isEmpty());
    }
}
