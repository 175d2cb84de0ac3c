package nl.samenspel.linkage.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspel.linkage.disclosure.Cell.Need;
import org.junit.jupiter.api.Test;

/** Numbers to the nearest multiple, and what somebody can still find out who adds them up. */
class RoundingTest {

    private static final Need FOUR_WIDE = new Need(0, 0, 4);

    @Test
    void takesTheNearestMultipleUpOrDown() {
        Rounding rounding = new Rounding(5);
        assertThat(new double[] {rounding.of(0), rounding.of(2), rounding.of(3), rounding.of(7), rounding.of(8), rounding.of(12)})
                .containsExactly(0, 0, 5, 5, 10, 10);
    }

    @Test
    void needsAnOddBaseSoThatNoNumberIsHalfway() {
        assertThatThrownBy(() -> new Rounding(10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void protectsASmallNumberAmongLargerOnes() {
        Publication publication = new Publication();
        int total = publication.add(Cell.safe("total", 42));
        int small = publication.add(Cell.safe("small", 2).sensitive(FOUR_WIDE));
        int large = publication.add(Cell.safe("large", 40));
        publication.add(Relation.sum(total, small, large));
        Audit audit = new Rounding(3).audit(publication);
        assertThat(audit.passes()).isTrue();
        assertThat(audit.findings().getFirst().interval().highest()).isGreaterThan(3.9);
    }

    /** 7 and 2 make 9, twice, 18 together: rounded 5, 0, 10, 20 – and only 7 and 2 can add up to that. */
    @Test
    void noticesWhenRoundedSumsTellTheNumbers() {
        Publication publication = new Publication();
        int total = publication.add(Cell.safe("total", 18));
        int[] halves = new int[2];
        for (int half = 0; half < 2; half++) {
            halves[half] = publication.add(Cell.safe("half " + half, 9));
            publication.add(Relation.sum(halves[half], publication.add(Cell.safe("seven " + half, 7)),
                    publication.add(Cell.safe("two " + half, 2).sensitive(FOUR_WIDE))));
        }
        publication.add(Relation.sum(total, halves));
        Audit audit = new Rounding(5).audit(publication);
        assertThat(audit.passes()).isFalse();
        assertThat(audit.leaks()).hasSize(2).allSatisfy(leak -> assertThat(leak.interval().isExact()).isTrue());
    }
}
