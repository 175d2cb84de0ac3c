package nl.samenspel.matching.ride.cli;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.Route;
import nl.samenspel.matching.wording.Texts;

/** A plan as a table for a spreadsheet, one line per call. */
final class PlanTable {

    private PlanTable() {
    }

    static String of(Plan plan) {
        StringBuilder text = new StringBuilder("chauffeur;volgorde;rit;soort;aankomst;begin;vertrek\n");
        for (Route route : plan.routes()) {
            int order = 0;
            for (Call call : route.calls()) {
                text.append(quoted(route.driver())).append(';').append(++order).append(';').append(quoted(call.request())).append(';')
                        .append(call.kind() == Call.Kind.PICK_UP ? "ophalen" : "wegbrengen").append(';')
                        .append(Texts.moment(call.arrives())).append(';').append(Texts.moment(call.begins())).append(';')
                        .append(Texts.moment(call.leaves())).append('\n');
            }
        }
        plan.notDriven().forEach(request -> text.append(";;").append(quoted(request)).append(";niet gereden;;;\n"));
        return text.toString();
    }

    private static String quoted(String words) {
        return words.matches("[^;\"\\n]*") ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
