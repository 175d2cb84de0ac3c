package nl.samenspel.matching.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Somebody who helps, during the year. What a program may know is open; the rest only the world knows. */
final class Volunteer {

    final int number;
    private final String id;
    final Set<String> kinds;
    final Spot spot;
    final double reach;
    final Hours hours;
    final int places;
    final int joins;
    final double visitsPerWeek;
    final boolean filters;
    int leaves;
    int restsUntil;
    int matches;
    int reactions;
    private final List<Integer> ends = new ArrayList<>();
    private final Deque<Integer> notifications = new ArrayDeque<>();
    private int notified;

    Volunteer(int number, Set<String> kinds, Spot spot, double reach, Hours hours, int places, int joins, int leaves,
              double visitsPerWeek, boolean filters) {
        this.number = number;
        this.id = "v%05d".formatted(number);
        this.kinds = kinds;
        this.spot = spot;
        this.reach = reach;
        this.hours = hours;
        this.places = places;
        this.joins = joins;
        this.leaves = leaves;
        this.visitsPerWeek = visitsPerWeek;
        this.filters = filters;
    }

    String id() {
        return id;
    }

    boolean isHere(int day) {
        return joins <= day && day < leaves;
    }

    boolean isResting(int day) {
        return day < restsUntil;
    }

    /** How many people they help today. */
    int running(int day) {
        ends.removeIf(end -> end <= day);
        return ends.size();
    }

    boolean hasRoom(int day) {
        return running(day) < places;
    }

    void startsMatch(int end) {
        ends.add(end);
        matches++;
    }

    void notified(int day) {
        notifications.addLast(day);
        notified++;
    }

    /** How often they were notified in the last four weeks. */
    int notifications(int day) {
        while (!notifications.isEmpty() && notifications.getFirst() <= day - 28) {
            notifications.removeFirst();
        }
        return notifications.size();
    }

    int notifiedInAll() {
        return notified;
    }
}
