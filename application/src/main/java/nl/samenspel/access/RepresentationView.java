package nl.samenspel.access;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.people.Matter;
import nl.samenspel.people.SpokenCode;
import org.jspecify.annotations.Nullable;

/**
 * One representation as a page shows it.
 *
 * @param who the other of the two
 * @param code what to give the representative, while that person has not said yes
 */
public record RepresentationView(String number, String who, String groundKey, List<String> matterKeys, LocalDate until, @Nullable String code) {

    static RepresentationView of(Representatives.Representation representation, String who, @Nullable SpokenCode code) {
        return new RepresentationView(representation.id().toString(), who, representation.ground().key(), representation.matters().stream().sorted().map(Matter::key).toList(), representation.until(),
                code == null ? null : code.grouped());
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "RepresentationView[" + number + "]";
    }
}
