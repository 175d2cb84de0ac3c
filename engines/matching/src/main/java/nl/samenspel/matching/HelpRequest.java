package nl.samenspel.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import nl.samenspel.matching.availability.Availability;

/**
 * Somebody asks for help (<i>hulpvraag</i>).
 *
 * @param person   who is helped; one request each is usual, several are possible
 * @param kind     kind of help, as the municipality configured it: ride, visit, odd job …
 * @param theme    what it is about; only counted, never a reason to suggest or not
 * @param when     when it suits; empty when that is agreed in consultation
 * @param shortest a shorter meeting is of no use
 * @param helpers  how many people are asked
 */
public record HelpRequest(String id, String person, String kind, String theme, Place place, Optional<Availability> when,
                          Duration shortest, Needs needs, Urgency urgency, Instant since, int helpers) {

    public HelpRequest {
        if (helpers < 1 || shortest.isNegative()) {
            throw new IllegalArgumentException("a request asks for at least one helper and for time");
        }
    }
}
