package nl.samenspel.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long something is kept, by the calendar of the Netherlands.
 *
 * @param length null: as long as {@code from} lasts
 * @param from what the term is counted from
 */
public record Term(@Nullable Period length, From from) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** What a term is counted from; the constants without a length stand for the whole stretch. */
    public enum From {
        WHILE_YOU_TAKE_PART,
        WHILE_YOU_KEEP_IT,
        UNTIL_YOU_SAY_NO,
        SENT,
        ENDED,
        USED,
        WRITTEN,
        WITHDRAWN,
        DECIDED,
        GONE;

        /** The name in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Term of(String length, From from) {
        return new Term(Period.parse(length), from);
    }

    static Term lasting(From from) {
        return new Term(null, from);
    }

    /** What was counted from before this moment is over by now. */
    Instant before(Instant now) {
        if (length == null) {
            throw new IllegalStateException("A term without length is never over by itself");
        }
        return now.atZone(HERE).minus(length).toInstant();
    }
}
