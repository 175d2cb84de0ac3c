package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.directory.Facility;
import nl.samenspel.directory.Spot;
import nl.samenspel.web.Page;

/** A place in words. */
public final class SpotWords {

    private final Page page;
    private final Spot spot;

    public SpotWords(Page page, Spot spot) {
        this.page = page;
        this.spot = spot;
    }

    /** Everything that is known, a line for each. */
    List<String> all() {
        List<String> lines = new ArrayList<>(presences());
        if (spot.withheld()) {
            lines.add(page.text("directory.spot.withheld"));
        }
        if (!spot.address().isEmpty()) {
            lines.add(spot.address());
        }
        spot.point().ifPresent(point -> lines.add("%.5f, %.5f".formatted(point.latitude(), point.longitude())));
        lines.addAll(there());
        lines.addAll(notThere());
        return lines;
    }

    /** How one takes part. */
    public List<String> presences() {
        return spot.presences().stream().map(presence -> page.text("directory.presence." + presence.key())).toList();
    }

    /** What makes it accessible. */
    public List<String> there() {
        return spot.there().stream().map(this::name).toList();
    }

    /** What is not there: better known before one goes. */
    public List<String> notThere() {
        return spot.notThere().stream().map(facility -> page.text("directory.facility.not", name(facility))).toList();
    }

    private String name(Facility facility) {
        return page.text("directory.facility." + facility.key());
    }
}
