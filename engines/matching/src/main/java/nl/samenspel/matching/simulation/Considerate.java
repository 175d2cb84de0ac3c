package nl.samenspel.matching.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.samenspel.matching.suggest.AskPlan;
import nl.samenspel.matching.suggest.Candidate;
import nl.samenspel.matching.suggest.Weighing;

/**
 * Ours: a list in the order of this engine's suggestions, and questions to a few people at a time, when a request has nobody to
 * talk with and waited a day (an urgent one not at all).
 */
final class Considerate implements Policy {

    private static final int CONSIDERED = 60;
    private static final int SHOWN = 60;
    /** Who looks may see what is further away than they said they would go, below the rest; nobody is asked for it. */
    private static final double FURTHER = 3;

    /** How ours asks people. */
    record Manner(int patience, int pause, int rounds, AskPlan plan) {

        static final Manner STANDARD = new Manner(1, 3, 2, new AskPlan(0.5, 2, 2));
        static final Manner NEVER = new Manner(0, 1, 0, new AskPlan(0.5, 0, 0));
    }

    private final Manner manner;
    private final Counter counter;
    private final Map<Integer, Integer> rounds = new HashMap<>();
    private final Map<Integer, Integer> lastAsked = new HashMap<>();

    Considerate(Manner manner, Weighing weighing) {
        this.manner = manner;
        this.counter = new Counter(weighing);
    }

    @Override
    public List<Ask> list(Volunteer volunteer, Today today) {
        counter.refresh(today);
        Map<String, Ask> open = new HashMap<>();
        today.open().forEach(ask -> open.put(ask.id(), ask));
        Set<Ask> list = new LinkedHashSet<>();
        counter.requestsFor(volunteer, today.day(), 1, SHOWN).forEach(one -> list.add(open.get(one.request().id())));
        counter.requestsFor(volunteer, today.day(), FURTHER, SHOWN).forEach(one -> list.add(open.get(one.request().id())));
        return List.copyOf(list);
    }

    @Override
    public List<Notification> notify(Today today) {
        counter.refresh(today);
        List<Notification> notifications = new ArrayList<>();
        for (Ask ask : today.open()) {
            if (isTimeToAsk(ask, today.day())) {
                Collection<Notification> chosen = choose(ask);
                if (!chosen.isEmpty()) {
                    rounds.merge(ask.number, 1, Integer::sum);
                    lastAsked.put(ask.number, today.day());
                    chosen.forEach(one -> counter.asked(one.volunteer()));
                    notifications.addAll(chosen);
                }
            }
        }
        return notifications;
    }

    private boolean isTimeToAsk(Ask ask, int day) {
        return ask.talking == 0 && ask.talks.isEmpty() && rounds.getOrDefault(ask.number, 0) < manner.rounds()
                && (ask.urgent || day >= ask.begins + manner.patience())
                && day >= lastAsked.getOrDefault(ask.number, -manner.pause()) + manner.pause();
    }

    private List<Notification> choose(Ask ask) {
        List<Candidate> askable = counter.volunteersFor(ask, CONSIDERED).stream().filter(one -> {
            int volunteer = counter.volunteer(one.offer().id()).number;
            return !ask.notified.contains(volunteer) && !ask.reacted.contains(volunteer);
        }).toList();
        return manner.plan().choose(askable, counter.circumstances()).stream()
                .map(one -> new Notification(counter.volunteer(one.offer().id()), ask)).toList();
    }

    @Override
    public void heard(Volunteer volunteer, Ask ask, int notificationsBefore, boolean yes) {
        counter.learnVolunteer(volunteer, ask, notificationsBefore, yes);
    }

    @Override
    public void reacted(Ask ask) {
        counter.reacted(ask);
    }

    @Override
    public void decided(Volunteer volunteer, Ask ask, boolean matched) {
        counter.learnRequester(volunteer, ask, matched);
    }
}
