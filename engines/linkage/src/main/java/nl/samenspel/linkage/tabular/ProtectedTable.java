package nl.samenspel.linkage.tabular;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenspel.linkage.tabular.Assembly.Assembled;

/** A protected table as CSV, in the order of its hierarchies. */
public final class ProtectedTable {

    private ProtectedTable() {
    }

    /** What is shown for a cell. */
    @FunctionalInterface
    public interface Shown {
        String of(int place, double value);
    }

    public static String csv(TableFile table, Assembled assembled, Shown shown) {
        StringBuilder csv = new StringBuilder(table.dimensions().stream().map(ProtectedTable::quoted)
                .collect(Collectors.joining(";"))).append(";value\n");
        List<List<String>> keys = Assembly.keys(table);
        List<Integer> places = assembled.places().get(table.name());
        for (int at = 0; at < keys.size(); at++) {
            int place = places.get(at);
            csv.append(keys.get(at).stream().map(ProtectedTable::quoted).collect(Collectors.joining(";"))).append(';')
                    .append(shown.of(place, assembled.publication().cell(place).value())).append('\n');
        }
        return csv.toString();
    }

    /** Whole numbers without decimals. */
    public static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String quoted(String text) {
        return text.contains(";") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
