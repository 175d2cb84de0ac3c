package nl.samenspel.matching.ride.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.Route;

/** A plan for programs (RFC 8259): moments in minutes from the start of the day. */
final class PlanJson {

    private PlanJson() {
    }

    static String of(Day day, Plan plan) {
        return "{\"kilometres\":%s,\"kilometresOneByOne\":%s,\"notDriven\":%s,\"routes\":%s}".formatted(number(plan.kilometres()),
                number(day.kilometresOneByOne()), list(plan.notDriven(), PlanJson::words), list(plan.routes(), PlanJson::route));
    }

    private static String route(Route route) {
        return "{\"driver\":%s,\"departs\":%s,\"returns\":%s,\"kilometres\":%s,\"calls\":%s}".formatted(words(route.driver()),
                number(route.departs()), number(route.returns()), number(route.kilometres()), list(route.calls(), PlanJson::call));
    }

    private static String call(Call call) {
        return "{\"request\":%s,\"kind\":\"%s\",\"arrives\":%s,\"begins\":%s,\"leaves\":%s}".formatted(words(call.request()),
                call.kind() == Call.Kind.PICK_UP ? "pickUp" : "dropOff", number(call.arrives()), number(call.begins()),
                number(call.leaves()));
    }

    private static <T> String list(Collection<T> elements, Function<T, String> writer) {
        return elements.stream().map(writer).collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String words(String words) {
        return words.chars().mapToObj(sign -> sign == '"' || sign == '\\' ? "\\" + (char) sign
                : sign < ' ' ? "\\u%04x".formatted(sign) : String.valueOf((char) sign)).collect(Collectors.joining("", "\"", "\""));
    }
}
