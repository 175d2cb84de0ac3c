package nl.samenspel.linkage.tabular;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.linkage.csv.Sheet;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.tabular.TableFile.Entry;
import nl.samenspel.linkage.tabular.TableFile.Status;

/** Reads a table of one to three dimensions from CSV: a row for each cell, a column for each dimension, one for the value. */
public final class TableReader {

    private static final List<String> VALUES = List.of("value", "waarde", "aantal", "count", "freq", "frequency", "n", "val", "bedrag");
    private static final List<String> CONTRIBUTORS = List.of("contributors", "bijdragers", "respondents");
    private static final List<String> TOTALS = List.of("total", "totaal", "tot", "alle", "all", "_total_", "*");
    private static final Set<String> RESERVED =
            Set.of("top1", "top2", "top3", "top4", "top5", "cost", "kosten", "status", "lower", "upper");
    private static final int MOST_DIMENSIONS = 4;

    private final Sheet sheet;
    private final String file;
    private final Options options;
    private final int value;
    private final List<Integer> dimensions;

    /**
     * How to read a table.
     *
     * @param value name of the column with the numbers; empty to recognise it
     * @param total code that stands for everything; empty to recognise it
     * @param hierarchies per dimension: a file in the form of τ-ARGUS, or widths of levels such as {@code 1,2,2}
     */
    public record Options(String value, String total, Map<String, String> hierarchies, Charset encoding) {
    }

    private TableReader(Sheet sheet, Path file, Options options) throws Refused {
        this.sheet = sheet;
        this.file = String.valueOf(file.getFileName());
        this.options = options;
        this.value = valueColumn();
        this.dimensions = dimensions();
    }

    public static TableFile read(Path file, Options options) throws IOException, Refused {
        try (Sheet sheet = Sheet.open(file, options.encoding())) {
            return new TableReader(sheet, file, options).read();
        }
    }

    private int valueColumn() throws Refused {
        if (!options.value().isEmpty()) {
            int column = sheet.column(options.value());
            if (column < 0) {
                throw Problem.of("column.missing", options.value(), String.join(", ", sheet.columns())).in(file).at(1).refused();
            }
            return column;
        }
        return VALUES.stream().map(sheet::column).filter(column -> column >= 0).findFirst()
                .orElseThrow(() -> Problem.of("table.value", String.join(", ", VALUES), String.join(", ", sheet.columns()))
                        .in(file).at(1).refused());
    }

    private List<Integer> dimensions() throws Refused {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            String name = sheet.columns().get(column).toLowerCase(Locale.ROOT);
            if (column != value && !RESERVED.contains(name) && !CONTRIBUTORS.contains(name)) {
                found.add(column);
            }
        }
        if (found.isEmpty() || found.size() > MOST_DIMENSIONS) {
            throw Problem.of("table.dimensions", found.size(), MOST_DIMENSIONS).in(file).at(1).refused();
        }
        return found;
    }

    private TableFile read() throws IOException, Refused {
        Map<List<String>, Entry> cells = new LinkedHashMap<>();
        List<Set<String>> codes = new ArrayList<>();
        dimensions.forEach(_ -> codes.add(new LinkedHashSet<>()));
        for (Sheet.Row row = sheet.next(); row != null; row = sheet.next()) {
            List<String> key = new ArrayList<>();
            for (int at = 0; at < dimensions.size(); at++) {
                String code = row.values()[dimensions.get(at)].strip();
                key.add(code);
                codes.get(at).add(code);
            }
            Entry before = cells.putIfAbsent(List.copyOf(key), entry(row));
            if (before != null) {
                throw Problem.of("table.twice", String.join(" / ", key), before.line()).in(file).at(row.line()).refused();
            }
        }
        if (cells.isEmpty()) {
            throw Problem.of("csv.empty").in(file).refused();
        }
        List<Hierarchy> hierarchies = new ArrayList<>();
        for (int at = 0; at < dimensions.size(); at++) {
            hierarchies.add(hierarchy(sheet.columns().get(dimensions.get(at)), codes.get(at)));
        }
        List<String> names = dimensions.stream().map(column -> sheet.columns().get(column)).toList();
        TableFile table = new TableFile(file, names, hierarchies, cells);
        checkCodes(table, codes);
        return table;
    }

    private void checkCodes(TableFile table, List<Set<String>> codes) throws Refused {
        for (int at = 0; at < codes.size(); at++) {
            Set<String> known = Set.copyOf(table.hierarchies().get(at).codes());
            Set<String> strange = new LinkedHashSet<>(codes.get(at));
            strange.removeAll(known);
            if (!strange.isEmpty()) {
                throw Problem.of("table.hierarchy.unknown", String.join(", ", strange)).in(file)
                        .under(table.dimensions().get(at)).refused();
            }
        }
    }

    private Hierarchy hierarchy(String dimension, Set<String> codes) throws IOException, Refused {
        String total = codes.stream().filter(code -> options.total().isEmpty()
                ? TOTALS.contains(code.toLowerCase(Locale.ROOT)) : code.equals(options.total())).findFirst().orElse("Total");
        String given = options.hierarchies().getOrDefault(dimension, "");
        if (given.matches("[0-9]+([+,][0-9]+)*")) {
            return Hierarchy.byPrefix(total, codes, List.of(given.split("[+,]")).stream().map(Integer::valueOf).toList());
        }
        if (!given.isEmpty()) {
            Path tree = Path.of(given);
            if (!Files.isRegularFile(tree)) {
                throw Problem.of("file.missing").in(given).refused();
            }
            return Hierarchy.indented(total, Files.readAllLines(tree, options.encoding()), String.valueOf(tree.getFileName()));
        }
        return Hierarchy.flat(total, codes);
    }

    private Entry entry(Sheet.Row row) throws Refused {
        List<Double> largest = new ArrayList<>();
        for (int top = 1; top <= 5 && sheet.column("top" + top) >= 0; top++) {
            largest.add(number(row, sheet.column("top" + top)).orElse(0.0));
        }
        int contributors = CONTRIBUTORS.stream().map(sheet::column).filter(column -> column >= 0).findFirst().orElse(-1);
        long people = contributors < 0 ? -1 : Math.round(number(row, contributors).orElse(0.0));
        Optional<Double> cost = number(row, Math.max(sheet.column("cost"), sheet.column("kosten")));
        return new Entry(row.line(), number(row, value).orElse(0.0), people, largest, cost, status(row),
                number(row, sheet.column("lower")), number(row, sheet.column("upper")));
    }

    private Optional<Status> status(Sheet.Row row) throws Refused {
        int column = sheet.column("status");
        if (column < 0) {
            return Optional.empty();
        }
        return switch (row.values()[column].strip().toLowerCase(Locale.ROOT)) {
            case "s", "safe" -> Optional.of(Status.SAFE);
            case "u", "unsafe", "primary" -> Optional.of(Status.UNSAFE);
            case "z", "p", "protect", "keep" -> Optional.of(Status.KEPT);
            case "e", "empty" -> Optional.of(Status.EMPTY);
            case "" -> Optional.empty();
            default -> throw Problem.of("table.status", row.values()[column]).in(file).at(row.line()).under("status").refused();
        };
    }

    private Optional<Double> number(Sheet.Row row, int column) throws Refused {
        if (column < 0) {
            return Optional.empty();
        }
        String text = row.values()[column].strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(Numbers.plain(text));
            if (Double.isFinite(number)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException _) {
            // Told below, with its place.
        }
        throw Problem.of(Numbers.looksLikeDate(text) ? "table.date" : "table.number", text).in(file).at(row.line())
                .under(sheet.columns().get(column)).refused();
    }
}
