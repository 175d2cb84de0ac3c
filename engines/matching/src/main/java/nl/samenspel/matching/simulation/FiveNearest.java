package nl.samenspel.matching.simulation;

import java.util.Comparator;
import java.util.List;

/** "Notify the five nearest" who give this kind of help and have room, when a request comes in; the list is newest first. */
final class FiveNearest extends NewestFirst {

    private static final int HOW_MANY = 5;

    @Override
    public List<Notification> notify(Today today) {
        return today.fresh().stream().flatMap(ask -> today.here().stream()
                .filter(volunteer -> volunteer.kinds.contains(ask.kind) && volunteer.hasRoom(today.day()))
                .sorted(Comparator.comparingDouble((Volunteer volunteer) -> volunteer.spot.kilometresTo(ask.spot))
                        .thenComparing(volunteer -> volunteer.number))
                .limit(HOW_MANY).map(volunteer -> new Notification(volunteer, ask))).toList();
    }
}
