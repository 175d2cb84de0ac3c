package nl.samenspel.matching.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenspel.matching.simulation.Chance.About;

/** Everybody who will ask or help in a year, and what they would do; the same for every policy. */
final class Municipality {

    /** Days in which requests come in; after that they are followed for as long as they last. */
    static final int DAYS = 365;
    static final int FOLLOWED = 120;

    private static final List<String> THEMES = List.of("erbij horen", "gezondheid", "rondkomen", "opgroeien", "zorgen voor iemand",
            "wonen", "meedoen", "taal");

    final Model model;
    final Chance chance;
    final List<Volunteer> volunteers = new ArrayList<>();
    final List<Ask> asks = new ArrayList<>();
    private final Streets streets;

    Municipality(Model model, long seed) {
        this.model = model;
        this.chance = new Chance(seed);
        this.streets = new Streets(model, chance);
        volunteers();
        asks();
    }

    private void volunteers() {
        int atStart = (int) model.value("volunteers.atStart");
        double more = model.value("volunteers.new") * (DAYS + FOLLOWED) / DAYS;
        for (int number = 0; number < atStart + more; number++) {
            int joins = number < atStart ? 0 : (int) ((DAYS + FOLLOWED) * chance.of(About.JOINS, number, 0));
            double yearly = Math.min(0.999, model.value("volunteers.leave"));
            double stays = yearly == 0 ? 1e6 : chance.exponential(-DAYS / Math.log1p(-yearly), About.LEAVES, number, 0);
            Hours hours = Hours.of(chance.geometric(model.value("volunteers.hours"), About.WINDOWS, number, 0), chance, number);
            double visits = model.value("volunteers.visits") * chance.lognormal(model.value("volunteers.visitSpread"), About.VISITS, number, 0);
            volunteers.add(new Volunteer(number, kinds(number), streets.ofVolunteer(number), reach(number), hours,
                    chance.geometric(model.value("volunteers.places"), About.PLACES, number, 0), joins,
                    joins + (int) Math.ceil(Math.min(1e6, stays)), visits,
                    chance.happens(model.value("volunteers.filter"), About.FILTERS, number, 0)));
        }
    }

    private Set<String> kinds(int volunteer) {
        Set<String> kinds = new HashSet<>();
        double[] shares = Model.KINDS.stream().mapToDouble(kind -> model.value("supply." + kind)).toArray();
        for (int kind = 0; kind < shares.length; kind++) {
            if (chance.happens(shares[kind], About.KINDS, volunteer, kind)) {
                kinds.add(Model.KINDS.get(kind));
            }
        }
        if (kinds.isEmpty()) {
            kinds.add(Model.KINDS.get(Streets.pick(shares, chance.of(About.KINDS, volunteer, -1))));
        }
        return kinds;
    }

    /** At least a kilometre; the mean is that of the model. */
    private double reach(int volunteer) {
        return 1 + chance.exponential(Math.max(0, model.value("volunteers.reach") - 1), About.REACH, volunteer, 0);
    }

    private void asks() {
        double perDay = model.value("requests.perYear") / DAYS;
        double highest = perDay * (1 + model.value("season"));
        double time = 0;
        for (int number = 0; highest > 0; number++) {
            time += chance.exponential(1 / highest, About.ARRIVES, number, 0);
            if (time >= DAYS) {
                return;
            }
            if (chance.happens(season((int) time) * perDay / highest, About.ARRIVES, number, 1)) {
                asks.add(ask(asks.size(), (int) time));
            }
        }
    }

    private Ask ask(int number, int day) {
        double[] shares = Model.KINDS.stream().mapToDouble(kind -> model.value("demand." + kind)).toArray();
        int kind = Streets.pick(shares, chance.of(About.ASKED_KIND, number, 0));
        int theme = (int) (THEMES.size() * Math.pow(chance.of(About.THEME, number, kind), 1.3) + 2 * kind) % THEMES.size();
        return new Ask(number, Model.KINDS.get(kind), THEMES.get(theme), streets.ofRequest(number), Hours.of(6, chance, -1 - number),
                chance.happens(0.4, About.CONSULTATION, number, 0), chance.happens(model.value("requests.urgent"), About.URGENT, number, 0),
                chance.happens(model.value("requests.once"), About.ONCE, number, 0), day,
                day + 3 + (int) Math.min(1e6, chance.exponential(model.value("requests.patience"), About.PATIENCE, number, 0)));
    }

    /** How busy a day is beside the others: least around the summer holidays and new year. */
    double season(int day) {
        double swing = model.value("season");
        boolean quiet = day >= 195 && day < 240 || day >= 355 || day < 5;
        return quiet ? 1 - swing : 1 + swing / 6;
    }

    /** How readily people say yes to a kind of help when asked. */
    private double appeal(String kind) {
        return 1 + model.value("notify.kind") * (2 * chance.of(About.KIND_APPEAL, Model.KINDS.indexOf(kind), 0) - 1);
    }

    /** Whether a volunteer who looks at a request reacts; looking again changes nothing. */
    boolean reactsWhenLooking(Volunteer volunteer, Ask ask, int day) {
        return chance.happens(model.value("react.base") * suits(volunteer, ask, day), About.REACTS, volunteer.number, ask.number);
    }

    /** Whether a volunteer who is asked says yes. */
    boolean answersYes(Volunteer volunteer, Ask ask, int day) {
        double load = Math.pow(1 - model.value("notify.load"), Math.max(0, volunteer.notifications(day) - 1));
        return chance.happens(model.value("notify.base") * appeal(ask.kind) * load * suits(volunteer, ask, day), About.ANSWERS,
                volunteer.number, ask.number);
    }

    /** Whether the two become a match after a reaction. */
    boolean becomesMatch(Volunteer volunteer, Ask ask) {
        double distance = volunteer.spot.kilometresTo(ask.spot) / (2 * model.value("react.distance"));
        double likes = chance.lognormal(model.value("react.taste") / 2, About.LIKES, volunteer.number, ask.number);
        return chance.happens(model.value("match.base") * Math.exp(-distance)
                * Math.pow(ask.shared(volunteer), model.value("react.times") / 2) * likes, About.MATCHES, volunteer.number, ask.number);
    }

    /** 1 next door with all times shared and nobody helped yet; 0 for help they do not give or times that never meet. */
    private double suits(Volunteer volunteer, Ask ask, int day) {
        double shared = ask.shared(volunteer);
        int running = volunteer.running(day);
        if (!volunteer.kinds.contains(ask.kind) || shared == 0 || running >= volunteer.places) {
            return 0;
        }
        return Math.exp(-volunteer.spot.kilometresTo(ask.spot) / model.value("react.distance"))
                * Math.pow(shared, model.value("react.times")) * (running > 0 ? model.value("react.busy") : 1)
                * chance.lognormal(model.value("react.taste"), About.TASTE, volunteer.number, ask.number);
    }
}
