package nl.samenspel.people;

import java.time.YearMonth;
import java.util.Optional;

/** How old somebody is, as far as the program knows and needs: who said nothing counts as grown up. */
public enum Age {
    UNDER_SIXTEEN,
    UNDER_EIGHTEEN,
    GROWN_UP;

    /** @param adultIn the month in which this person turns eighteen; within that month this person still counts as younger */
    public static Age in(YearMonth now, Optional<YearMonth> adultIn) {
        if (adultIn.isEmpty() || now.isAfter(adultIn.get())) {
            return GROWN_UP;
        }
        return now.isAfter(adultIn.get().minusYears(2)) ? UNDER_EIGHTEEN : UNDER_SIXTEEN;
    }
}
