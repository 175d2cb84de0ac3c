package nl.samenspel.detection.chance;

import java.util.Locale;

import nl.samenspel.detection.language.Texts;

/**
 * How long one waits, looking as often as is done, until chance alone brings something at least as striking: the time between two
 * looks divided by the p-value (Kleinman, Lazarus and Platt 2004, American Journal of Epidemiology 159: 217–224).
 *
 * @param days at least 1 look
 */
public record RecurrenceInterval(double days) {

    private static final double MONTH = 365.25 / 12;

    /**
     * @param daysBetweenLooks 1 for a daily look
     * @param pValue           above 0, at most 1
     */
    public static RecurrenceInterval of(double pValue, double daysBetweenLooks) {
        if (!(pValue > 0) || pValue > 1) {
            throw new IllegalArgumentException("a p-value is above 0 and at most 1");
        }
        return new RecurrenceInterval(daysBetweenLooks / pValue);
    }

    /** The interval when several things are looked at each time, such as one scan per theme: chance has as many more occasions. */
    public RecurrenceInterval among(int looks) {
        return new RecurrenceInterval(days / looks);
    }

    /** False alarms per month when everything with at least this interval is an alarm. */
    public double alarmsPerMonth() {
        return MONTH / days;
    }

    /** "Such a pile-up comes by chance once in 14 months." */
    public String sentence(Locale language) {
        Texts texts = Texts.in(language);
        if (days < 1.5) {
            return texts.text("recurrence.daily");
        }
        if (days < 13.5) {
            return texts.text("recurrence.days", Math.round(days));
        }
        if (days < 55) {
            return texts.text("recurrence.weeks", Math.round(days / 7));
        }
        if (days < 22.5 * MONTH) {
            return texts.text("recurrence.months", Math.round(days / MONTH));
        }
        return texts.text("recurrence.years", Math.round(days / 365.25));
    }
}
