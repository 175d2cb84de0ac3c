package nl.samenspel.finding.entries;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.finding.Area;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Point;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.finding.csv.CsvReader;
import nl.samenspel.finding.csv.CsvReader.Row;

/**
 * A social map as a CSV file with the columns {@code id, name, kind, place, district, neighbourhood, address, website, themes, summary_nl, figures}; only the first two are
 * needed. Lists in a cell are parted by semicolons. The municipality is the place that is named most; an entry with other places only is elsewhere.
 *
 * @param surroundings the municipality with the districts and neighbourhoods that entries name; their codes are their names in lower case
 * @param skipped lines without an id or a name, or with an id that was there before
 */
public record EntryFile(List<Findable> entries, Surroundings surroundings, List<Integer> skipped) {

    /** What came of reading a file. */
    public sealed interface Reading {

        record Read(EntryFile file) implements Reading {}

        /** @param missing names of columns that are needed */
        record NoColumns(List<String> missing) implements Reading {}

        /** @param line where a quotation mark is opened that is never closed */
        record Unclosed(int line) implements Reading {}
    }

    public static Reading read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvReader csv = CsvReader.of(reader);
            List<String> missing = Stream.of("id", "name").filter(name -> !csv.names().contains(name)).toList();
            if (!missing.isEmpty()) {
                return new Reading.NoColumns(missing);
            }
            List<Row> rows = new ArrayList<>();
            for (Optional<Row> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
            OptionalInt unclosed = csv.complaint();
            return unclosed.isPresent() ? new Reading.Unclosed(unclosed.getAsInt()) : new Reading.Read(of(rows));
        }
    }

    private static EntryFile of(List<Row> rows) {
        String home = rows.stream().map(row -> row.value("place")).filter(place -> !place.isBlank() && !place.contains(";"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse("");
        Map<String, Findable> entries = new LinkedHashMap<>();
        Map<String, Area> areas = new LinkedHashMap<>();
        List<Integer> skipped = new ArrayList<>();
        for (Row row : rows) {
            if (row.value("id").isBlank() || row.value("name").isBlank() || entries.containsKey(row.value("id"))) {
                skipped.add(row.line());
            } else {
                Findable entry = entry(row, home);
                entries.put(entry.id(), entry);
                if (entry.elsewhere().isEmpty()) {
                    Stream.of("district", "neighbourhood").flatMap(column -> list(row, column).stream())
                            .forEach(name -> areas.putIfAbsent(code(name), new Area(code(name), name, Optional.empty(), Optional.empty())));
                }
            }
        }
        return new EntryFile(List.copyOf(entries.values()), new Surroundings(home, List.copyOf(areas.values())), skipped);
    }

    private static Findable entry(Row row, String home) {
        List<String> places = list(row, "place");
        boolean elsewhere = !places.isEmpty() && !places.contains(home);
        List<String> named = Stream.of("district", "neighbourhood").flatMap(column -> list(row, column).stream()).toList();
        List<String> areas = elsewhere ? List.of() : named.stream().map(EntryFile::code).toList();
        String details = Stream.of(row.value("figures"), row.value("address"), row.value("website"), String.join(", ", named), row.value("kind")).filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
        return new Findable(row.value("id"), 1, "/" + row.value("id"), row.value("name"), row.value("organisation"), row.value("summary_nl"), details, row.value("kind"),
                list(row, "themes"), areas, areas.isEmpty() && !elsewhere, elsewhere ? Optional.of(String.join(", ", places)) : Optional.empty(), point(row), "", List.of(), List.of(),
                List.of(), Set.of(), List.of(), 1);
    }

    private static Optional<Point> point(Row row) {
        try {
            return Optional.of(new Point(Double.parseDouble(row.value("latitude")), Double.parseDouble(row.value("longitude"))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String code(String area) {
        return area.toLowerCase(Locale.ROOT);
    }

    private static List<String> list(Row row, String column) {
        return Arrays.stream(row.value(column).split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
