package nl.samenspel.matching.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A request for help, during the year. */
final class Ask {

    static final int NEVER = Integer.MAX_VALUE;

    final int number;
    private final String id;
    final String kind;
    final String theme;
    final Spot spot;
    final Hours hours;
    final boolean inConsultation;
    final boolean urgent;
    final boolean once;
    final int begins;
    final int withdrawn;
    int firstReaction = NEVER;
    int matched = NEVER;
    int reactions;
    int notifications;
    final Set<Integer> reacted = new HashSet<>();
    final Set<Integer> notified = new HashSet<>();
    final List<Talk> talks = new ArrayList<>();
    int talking;

    /** Somebody reacted: on this day it becomes clear whether it is a match. */
    record Talk(Volunteer volunteer, int arrives) {
    }

    Ask(int number, String kind, String theme, Spot spot, Hours hours, boolean inConsultation, boolean urgent, boolean once, int begins,
        int withdrawn) {
        this.number = number;
        this.id = "r%05d".formatted(number);
        this.kind = kind;
        this.theme = theme;
        this.spot = spot;
        this.hours = hours;
        this.inConsultation = inConsultation;
        this.urgent = urgent;
        this.once = once;
        this.begins = begins;
        this.withdrawn = withdrawn;
    }

    String id() {
        return id;
    }

    boolean isOpen(int day) {
        return begins <= day && day < withdrawn && day < matched;
    }

    /** The share of its hours somebody has. */
    double shared(Volunteer volunteer) {
        return inConsultation ? 1 : hours.shareOf(volunteer.hours);
    }
}
