package nl.samenspel.matching.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import nl.samenspel.matching.simulation.Chance.About;
import nl.samenspel.matching.simulation.Policy.Notification;
import nl.samenspel.matching.simulation.Policy.Today;

/** Lets a year happen under one policy. */
final class Year {

    /** After so many days silence is taken for no. */
    private static final int SILENCE = 3;

    private final Municipality town;
    private final Model model;
    private final Chance chance;
    private final Policy policy;
    private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.comparingInt(Event::day).thenComparingInt(Event::order));
    private final List<Ask> open = new ArrayList<>();
    private int ordered;
    private int arrived;

    /** Something that happens later. */
    private record Event(int day, int order, Runnable what) {
    }

    private Year(Municipality town, Policy policy) {
        this.town = town;
        this.model = town.model;
        this.chance = town.chance;
        this.policy = policy;
    }

    static Outcome of(Model model, long seed, Policy policy) {
        Municipality town = new Municipality(model, seed);
        Year year = new Year(town, policy);
        for (int day = 0; day < Municipality.DAYS + Municipality.FOLLOWED; day++) {
            year.day(day);
        }
        return Outcome.of(town);
    }

    private void day(int day) {
        while (!events.isEmpty() && events.peek().day() <= day) {
            events.poll().what().run();
        }
        open.removeIf(ask -> !ask.isOpen(day));
        List<Ask> fresh = new ArrayList<>();
        while (arrived < town.asks.size() && town.asks.get(arrived).begins <= day) {
            fresh.add(town.asks.get(arrived++));
        }
        open.addAll(fresh);
        List<Volunteer> here = town.volunteers.stream().filter(volunteer -> volunteer.isHere(day)).toList();
        Today today = new Today(day, List.copyOf(open), fresh, here);
        policy.notify(today).forEach(notification -> notify(notification, day));
        double season = town.season(day % Municipality.DAYS);
        for (Volunteer volunteer : here) {
            if (!volunteer.isResting(day) && chance.happens(season * volunteer.visitsPerWeek / 7, About.COMES, volunteer.number, day)) {
                visit(volunteer, today);
            }
        }
    }

    private void later(int day, Runnable what) {
        events.add(new Event(day, ordered++, what));
    }

    private void notify(Notification notification, int day) {
        Volunteer volunteer = notification.volunteer();
        Ask ask = notification.ask();
        int before = volunteer.notifications(day);
        boolean resting = volunteer.isResting(day);
        volunteer.notified(day);
        ask.notifications++;
        ask.notified.add(volunteer.number);
        boolean yes = !resting && town.answersYes(volunteer, ask, day);
        int delay = (int) chance.exponential(model.value("notify.delay"), About.DELAY, volunteer.number, ask.number);
        if (yes && delay <= SILENCE) {
            later(day + delay, () -> react(volunteer, ask, day + delay));
        }
        later(day + SILENCE, () -> policy.heard(volunteer, ask, before, yes && delay <= SILENCE));
        if (!resting && chance.happens(model.value("notify.tired"), About.TIRED, volunteer.number, ask.number)) {
            volunteer.restsUntil = day + 1 + (int) Math.min(1e6, chance.exponential(model.value("notify.rest"), About.RESTS,
                    volunteer.number, ask.number));
        }
        if (chance.happens(model.value("notify.leave"), About.GONE, volunteer.number, ask.number)) {
            volunteer.leaves = Math.min(volunteer.leaves, day + 1);
        }
    }

    private void visit(Volunteer volunteer, Today today) {
        int day = today.day();
        if (chance.happens(model.value("look.direct"), About.DIRECT, volunteer.number, day)) {
            visitByLink(volunteer, today);
            return;
        }
        int depth = chance.geometric(model.value("look.depth"), About.DEPTH, volunteer.number, day);
        policy.list(volunteer, today).stream().limit(depth).forEach(ask -> look(volunteer, ask, day));
    }

    /** Somebody follows a link to one request, sometimes to one that others follow too. */
    private void visitByLink(Volunteer volunteer, Today today) {
        int day = today.day();
        boolean popular = chance.happens(model.value("look.popular"), About.POPULAR, volunteer.number, day);
        double[] weights = today.open().stream().mapToDouble(ask -> popular ? ask.reactions : 1).toArray();
        if (weights.length > 0) {
            look(volunteer, today.open().get(Streets.pick(weights, chance.of(About.WHICH, volunteer.number, day))), day);
        }
    }

    private void look(Volunteer volunteer, Ask ask, int day) {
        if (town.reactsWhenLooking(volunteer, ask, day)) {
            react(volunteer, ask, day);
        }
    }

    private void react(Volunteer volunteer, Ask ask, int day) {
        if (!ask.isOpen(day) || !volunteer.hasRoom(day) || !ask.reacted.add(volunteer.number)) {
            return;
        }
        ask.reactions++;
        volunteer.reactions++;
        ask.firstReaction = Math.min(ask.firstReaction, day);
        policy.reacted(ask);
        ask.talks.add(new Ask.Talk(volunteer, day));
        talk(ask, day);
    }

    /** Who asks talks with a few at a time. */
    private void talk(Ask ask, int day) {
        while (ask.talking < model.value("match.attempts") && !ask.talks.isEmpty() && ask.isOpen(day)) {
            Volunteer volunteer = ask.talks.removeFirst().volunteer();
            ask.talking++;
            int decided = day + 1 + (int) chance.exponential(Math.max(0, model.value("match.delay") - 1), About.TALKS,
                    volunteer.number, ask.number);
            later(decided, () -> decide(volunteer, ask, decided));
        }
    }

    private void decide(Volunteer volunteer, Ask ask, int day) {
        ask.talking--;
        if (!ask.isOpen(day) || !volunteer.isHere(day) || !volunteer.hasRoom(day)) {
            talk(ask, day);
            return;
        }
        boolean matched = town.becomesMatch(volunteer, ask);
        policy.decided(volunteer, ask, matched);
        if (matched) {
            ask.matched = day;
            double lasts = ask.once ? 7 : chance.exponential(model.value("match.lasts"), About.LASTS, ask.number, 0);
            volunteer.startsMatch(day + 1 + (int) Math.min(1e6, lasts));
        } else {
            talk(ask, day);
        }
    }
}
