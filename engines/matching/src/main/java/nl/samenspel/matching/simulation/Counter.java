package nl.samenspel.matching.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Needs;
import nl.samenspel.matching.Talents;
import nl.samenspel.matching.Urgency;
import nl.samenspel.matching.suggest.AcceptanceFeatures;
import nl.samenspel.matching.suggest.AcceptanceLearner;
import nl.samenspel.matching.suggest.Answer;
import nl.samenspel.matching.suggest.Candidate;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.Meeting;
import nl.samenspel.matching.suggest.OfferBook;
import nl.samenspel.matching.suggest.Period;
import nl.samenspel.matching.suggest.RequestBook;
import nl.samenspel.matching.suggest.Scorer;
import nl.samenspel.matching.suggest.Weighing;
import nl.samenspel.matching.simulation.Policy.Today;

/** The desk of the engine in the simulated municipality: keeps its books up to date and learns from what it hears. */
final class Counter {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int LEARNS_EVERY = 28;

    private final OfferBook offers = new OfferBook(Period.from(FIRST_DAY, ZONE));
    private final RequestBook requests = new RequestBook(Period.from(FIRST_DAY, ZONE));
    private final Map<String, Volunteer> volunteers = new HashMap<>();
    private final Map<String, Integer> running = new HashMap<>();
    private final Map<String, HelpRequest> open = new HashMap<>();
    private final Map<String, Integer> reactions = new HashMap<>();
    private final Map<String, Integer> notifications = new HashMap<>();
    private final Map<String, Double> answered = new HashMap<>();
    private final Map<String, Double> hopes = new HashMap<>();
    private final Map<String, double[]> ended = new HashMap<>();
    private final Circumstances circumstances = new Circumstances(reactions, notifications, answered, hopes);
    private final List<Answer> volunteerAnswers = new ArrayList<>();
    private final List<Answer> requesterAnswers = new ArrayList<>();
    private final Map<String, Ask> asks = new HashMap<>();
    private Scorer scorer;
    private int refreshed = -1;

    Counter(Weighing weighing) {
        scorer = new Scorer(Scorer.STANDARD.volunteer(), Scorer.STANDARD.requester(), weighing);
    }

    Circumstances circumstances() {
        return circumstances;
    }

    Volunteer volunteer(String offer) {
        Volunteer volunteer = volunteers.get(offer);
        if (volunteer == null) {
            throw new IllegalArgumentException("no such volunteer: " + offer);
        }
        return volunteer;
    }

    /** Once a day. */
    void refresh(Today today) {
        if (refreshed == today.day()) {
            return;
        }
        refreshed = today.day();
        refreshVolunteers(today);
        refreshRequests(today);
        if (today.day() > 0 && today.day() % LEARNS_EVERY == 0) {
            scorer = new Scorer(AcceptanceLearner.learn(Scorer.STANDARD.volunteer(), volunteerAnswers),
                    AcceptanceLearner.learn(Scorer.STANDARD.requester(), requesterAnswers), scorer.weighing());
        }
    }

    private void refreshVolunteers(Today today) {
        Set<String> here = new HashSet<>();
        for (Volunteer volunteer : today.here()) {
            here.add(volunteer.id());
            volunteers.put(volunteer.id(), volunteer);
            notifications.put(volunteer.id(), volunteer.notifications(today.day()));
            int now = volunteer.running(today.day());
            if (running.getOrDefault(volunteer.id(), -1) != now) {
                running.put(volunteer.id(), now);
                offers.put(offer(volunteer, now, 1));
            }
        }
        running.keySet().removeIf(id -> {
            if (!here.contains(id)) {
                offers.remove(id);
            }
            return !here.contains(id);
        });
    }

    private void refreshRequests(Today today) {
        Set<String> still = new HashSet<>();
        for (Ask ask : today.open()) {
            still.add(ask.id());
            reactions.put(ask.id(), ask.reactions);
            if (!open.containsKey(ask.id())) {
                HelpRequest request = request(ask);
                open.put(ask.id(), request);
                asks.put(ask.id(), ask);
                requests.put(request);
                hopes.put(ask.id(), offers.hope(request, scorer));
            }
        }
        List.copyOf(open.keySet()).stream().filter(id -> !still.contains(id)).forEach(this::close);
    }

    private void close(String id) {
        Ask ask = asks.get(id);
        if (ask != null) {
            double[] count = ended.computeIfAbsent(ask.spot.place().neighbourhood(), _ -> new double[2]);
            count[0]++;
            count[1] += ask.matched != Ask.NEVER ? 1 : 0;
            answered.put(ask.spot.place().neighbourhood(), (count[1] + 1) / (count[0] + 1));
        }
        open.remove(id);
        requests.remove(id);
    }

    List<Candidate> requestsFor(Volunteer volunteer, int day, double furtherThanReach, int most) {
        return requests.rank(offer(volunteer, volunteer.running(day), furtherThanReach), circumstances, scorer, most);
    }

    List<Candidate> volunteersFor(Ask ask, int most) {
        return offers.rank(request(ask), circumstances, scorer, most);
    }

    void reacted(Ask ask) {
        reactions.put(ask.id(), ask.reactions);
    }

    void asked(Volunteer volunteer) {
        notifications.merge(volunteer.id(), 1, Integer::sum);
    }

    void learnVolunteer(Volunteer volunteer, Ask ask, int notificationsBefore, boolean yes) {
        learn(volunteer, ask, notificationsBefore, yes, volunteerAnswers);
    }

    void learnRequester(Volunteer volunteer, Ask ask, boolean yes) {
        learn(volunteer, ask, 0, yes, requesterAnswers);
    }

    private void learn(Volunteer volunteer, Ask ask, int notificationsBefore, boolean yes, List<Answer> answers) {
        if (running.containsKey(volunteer.id())) {
            Meeting meeting = offers.meeting(request(ask), volunteer.id());
            answers.add(new Answer(AcceptanceFeatures.of(meeting, notificationsBefore), yes));
        }
    }

    private HelpRequest request(Ask ask) {
        HelpRequest known = open.get(ask.id());
        Instant since = FIRST_DAY.plusDays(ask.begins).atStartOfDay(ZONE).toInstant();
        return known != null ? known : new HelpRequest(ask.id(), ask.id(), ask.kind, ask.theme, ask.spot.place(),
                ask.inConsultation ? Optional.empty() : Optional.of(ask.hours.calendar()), Duration.ofHours(1), Needs.NONE,
                ask.urgent ? Urgency.URGENT : Urgency.NORMAL, since, 1);
    }

    private static HelpOffer offer(Volunteer volunteer, int running, double furtherThanReach) {
        return new HelpOffer(volunteer.id(), volunteer.id(), volunteer.kinds, volunteer.spot.place(),
                (int) (1000 * volunteer.reach * furtherThanReach), volunteer.hours.calendar(), Talents.NONE, volunteer.places, running, Set.of());
    }
}
