package nl.samenspel.matching.simulation;

import java.util.List;

/** A way of bringing requests and volunteers together; knows only what a program knows. */
interface Policy {

    /** What a volunteer who comes by sees, first on top. */
    List<Ask> list(Volunteer volunteer, Today today);

    /** Who gets a notification today, about what. */
    List<Notification> notify(Today today);

    /** Somebody who was notified said yes, or has said nothing in three days. */
    default void heard(Volunteer volunteer, Ask ask, int notificationsBefore, boolean yes) {
    }

    /** Somebody reacted to a request, by whatever way they came. */
    default void reacted(Ask ask) {
    }

    /** Two people who talked became a match, or did not. */
    default void decided(Volunteer volunteer, Ask ask, boolean matched) {
    }

    /** A question to one person. */
    record Notification(Volunteer volunteer, Ask ask) {
    }

    /**
     * What there is on a day.
     *
     * @param open  requests, oldest first
     * @param fresh those that came in today
     * @param here  volunteers who have not left
     */
    record Today(int day, List<Ask> open, List<Ask> fresh, List<Volunteer> here) {
    }
}
