package nl.samenspel.matching.ride.cli;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.Route;
import nl.samenspel.matching.wording.Texts;

/** A plan in sentences: what each driver does, who stays behind, and how much driving together saves. */
final class PlanReport {

    private final Texts texts;
    private final Day day;

    PlanReport(Texts texts, Day day) {
        this.texts = texts;
        this.day = day;
    }

    String text(Plan plan) {
        StringBuilder text = new StringBuilder();
        long driving = plan.routes().stream().filter(route -> !route.isEmpty()).count();
        text.append(texts.text("ride.summary", plan.ridesDriven(), driving, texts.number(plan.kilometres(), 1))).append('\n');
        double alone = kilometresOneByOne(plan);
        if (alone > 0) {
            text.append(texts.text("ride.saved", texts.number(alone, 1), texts.number(100 * (1 - plan.kilometres() / alone), 0)))
                    .append('\n');
        }
        plan.routes().stream().filter(route -> !route.isEmpty()).forEach(route -> append(route, text));
        if (!plan.notDriven().isEmpty()) {
            text.append('\n').append(texts.text("ride.notDriven", plan.notDriven().size(), String.join(", ", plan.notDriven())))
                    .append('\n');
        }
        return text.toString();
    }

    /** Of the rides that are driven, so that leaving somebody behind does not look like saving. */
    private double kilometresOneByOne(Plan plan) {
        return new Day(day.drivers(), day.requests().stream().filter(request -> plan.routeOf(request.id()).isPresent()).toList(),
                day.travel()).kilometresOneByOne();
    }

    private void append(Route route, StringBuilder text) {
        text.append('\n').append(texts.text("ride.driver", route.driver(), texts.number(route.kilometres(), 1))).append('\n');
        line(route.departs(), texts.text("ride.departs"), text);
        for (Call call : route.calls()) {
            line(call.begins(), texts.text(call.kind() == Call.Kind.PICK_UP ? "ride.pickUp" : "ride.dropOff", call.request()), text);
        }
        line(route.returns(), texts.text("ride.returns"), text);
    }

    private static void line(double moment, String words, StringBuilder text) {
        text.append("  ").append(Texts.moment(moment)).append("  ").append(words).append('\n');
    }
}
