package nl.samenspel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sixteen and eighteen by the month; the day is not known, so the whole month counts as younger. */
class AgeTest {

    private static final Optional<YearMonth> MAY_2028 = Optional.of(YearMonth.of(2028, 5));

    @Test
    void whoSaidNothingIsGrownUp() {
        assertThat(Age.in(YearMonth.of(2026, 11), Optional.empty())).isEqualTo(Age.GROWN_UP);
    }

    @Test
    void sixteenAndEighteenCountFromTheMonthAfter() {
        assertThat(Age.in(YearMonth.of(2026, 5), MAY_2028)).isEqualTo(Age.UNDER_SIXTEEN);
        assertThat(Age.in(YearMonth.of(2026, 6), MAY_2028)).isEqualTo(Age.UNDER_EIGHTEEN);
        assertThat(Age.in(YearMonth.of(2028, 5), MAY_2028)).isEqualTo(Age.UNDER_EIGHTEEN);
        assertThat(Age.in(YearMonth.of(2028, 6), MAY_2028)).isEqualTo(Age.GROWN_UP);
    }
}
