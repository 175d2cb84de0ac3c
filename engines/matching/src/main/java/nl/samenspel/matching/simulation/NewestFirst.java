package nl.samenspel.matching.simulation;

import java.util.List;

/** "Show all, newest first", and notify nobody. Some volunteers choose their own kinds of help first. */
class NewestFirst implements Policy {

    @Override
    public List<Ask> list(Volunteer volunteer, Today today) {
        List<Ask> newest = today.open().reversed();
        return volunteer.filters ? newest.stream().filter(ask -> volunteer.kinds.contains(ask.kind)).toList() : newest;
    }

    @Override
    public List<Notification> notify(Today today) {
        return List.of();
    }
}
