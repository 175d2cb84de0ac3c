package nl.samenspel.linkage.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.linkage.disclosure.Audit;
import nl.samenspel.linkage.disclosure.Cell;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Pattern;
import nl.samenspel.linkage.disclosure.PrimaryRule;
import nl.samenspel.linkage.disclosure.Suppression;
import nl.samenspel.linkage.disclosure.Suppression.Effort;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.tabular.Assembly.Assembled;
import nl.samenspel.linkage.tabular.Assembly.Cost;
import nl.samenspel.linkage.tabular.Assembly.Knowledge;
import nl.samenspel.linkage.tabular.TableFile.Entry;
import nl.samenspel.linkage.tabular.TableFile.Status;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tables τ-ARGUS protected: ours costs no more. They lie beside the checkout, not in it. */
class TauArgusTest {

    private static final Knowledge KNOWLEDGE =
            new Knowledge(Double.POSITIVE_INFINITY, false, Cost.VALUE, new Need(1, 1, 0));

    private static Path folder() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/disclosure")).filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "Skipped: no ../shared/data/disclosure beside this checkout");
        return found.orElseThrow();
    }

    private static Hierarchy hierarchy(Path file) throws IOException, Refused {
        return Hierarchy.indented("Total", Files.readAllLines(file, StandardCharsets.ISO_8859_1), file.getFileName().toString());
    }

    /** What τ-ARGUS published: code, code, value, status (1 safe, 3 unsafe, 11 secondary, 14 empty). */
    private record Published(Map<List<String>, Double> values, Map<List<String>, Integer> statuses) {

        static Published read(Path file) throws IOException {
            Published published = new Published(new LinkedHashMap<>(), new HashMap<>());
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String[] parts = line.replace("\"", "").split(",");
                List<String> key = List.of(parts[0].strip(), parts[1].strip());
                published.values.put(key, parts[2].equals("-") ? 0 : Double.parseDouble(parts[2]));
                published.statuses.put(key, Integer.parseInt(parts[3]));
            }
            return published;
        }

        double secondaryCost() {
            return values.entrySet().stream().filter(one -> statuses.get(one.getKey()) == 11)
                    .mapToDouble(Map.Entry::getValue).sum();
        }
    }

    private static void compare(Assembled ours, double theirs, Effort effort, TestReporter reporter) {
        Pattern pattern = Suppression.find(ours.publication(), effort);
        BitSet secondary = (BitSet) pattern.suppressed().clone();
        secondary.andNot(ours.publication().with(Cell.Role.SENSITIVE));
        assertThat(Audit.of(ours.publication(), pattern.suppressed()).passes()).isTrue();
        reporter.publishEntry(Map.of("effort", effort.toString(), "secondary", Integer.toString(secondary.cardinality()), "cost",
                Double.toString(ours.publication().cost(secondary)), "cost of tau-ARGUS", Double.toString(theirs)));
        assertThat(ours.publication().cost(secondary)).isLessThanOrEqualTo(theirs);
    }

    @Test
    void costsNoMoreThanTauArgusForItsTableWithProtectionLevels(TestReporter reporter) throws IOException, Refused {
        Path folder = folder();
        Published theirs = Published.read(folder.resolve("checkTauArgus/Simple2D_Expected_Output/Simple2D.txt"));
        Hierarchy region = hierarchy(folder.resolve("checkTauArgus/Simple2D_InputData/region2.hrc"));
        Map<List<String>, Entry> cells = new LinkedHashMap<>();
        List<String> sizes = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("tauargus/tableinput/pp.tab"))) {
            String[] parts = line.replace("\"", "").replace(',', '.').split(";");
            List<String> key = List.of(parts[0].strip(), parts[1].strip());
            if (!sizes.contains(key.getFirst())) {
                sizes.add(key.getFirst());
            }
            Status status = switch (parts[8]) {
                case "U" -> Status.UNSAFE;
                case "E" -> Status.EMPTY;
                default -> Status.SAFE;
            };
            cells.put(key, new Entry(0, Double.parseDouble(parts[4]), -1, List.of(), Optional.of(Double.parseDouble(parts[5])),
                    Optional.of(status), Optional.of(Double.parseDouble(parts[9])), Optional.of(Double.parseDouble(parts[10]))));
        }
        Map<String, List<String>> parts = new HashMap<>(region.parts());
        parts.put("Total", Stream.concat(region.parts().get("Total").stream(), Stream.of("99")).toList());
        TableFile table = new TableFile("pp", List.of("Size", "Region"),
                List.of(Hierarchy.flat("Total", sizes), new Hierarchy("Total", parts)), cells);
        Assembled ours = Assembly.of(List.of(table), List.of(), KNOWLEDGE);
        compare(ours, theirs.secondaryCost(), Effort.OPTIMAL, reporter);
        compare(ours, theirs.secondaryCost(), Effort.STEPWISE, reporter);
    }

    /** act, product, region or municipality by turnover, the two largest firms per cell, p % rule. */
    private static TableFile enterprises(Path file, int from, int to, Hierarchy rows, int columnFrom, int columnTo,
            Hierarchy columns) throws IOException {
        Map<List<String>, Map<String, Double>> firms = new HashMap<>();
        List<String> columnCodes = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            String code = line.substring(columnFrom, columnTo).strip();
            if (!columnCodes.contains(code)) {
                columnCodes.add(code);
            }
            double value = Double.parseDouble(line.substring(18).strip());
            for (String row : upward(rows, line.substring(from, to).strip())) {
                for (String column : columns == null ? List.of("Total", code) : upward(columns, code)) {
                    firms.computeIfAbsent(List.of(row, column), _ -> new HashMap<>()).merge(line.substring(0, 9), value, Double::sum);
                }
            }
        }
        Map<List<String>, Entry> cells = new LinkedHashMap<>();
        firms.forEach((key, contributions) -> cells.put(key, new Entry(0,
                contributions.values().stream().mapToDouble(Double::doubleValue).sum(), contributions.size(),
                contributions.values().stream().sorted((one, other) -> Double.compare(other, one)).limit(3).toList(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        return new TableFile("enterprises", List.of("row", "column"),
                List.of(rows, columns == null ? Hierarchy.flat("Total", columnCodes) : columns), cells);
    }

    private static List<String> upward(Hierarchy hierarchy, String code) {
        List<String> path = new ArrayList<>(List.of(code));
        for (boolean found = true; found && !path.getLast().equals(hierarchy.total());) {
            String last = path.getLast();
            Optional<String> parent = hierarchy.parts().entrySet().stream().filter(one -> one.getValue().contains(last))
                    .map(Map.Entry::getKey).findFirst();
            parent.ifPresent(path::add);
            found = parent.isPresent();
        }
        return path;
    }

    @Test
    @EnabledIfSystemProperty(named = "samenspel.tests", matches = "all")
    void recognisesTheSameEnterprisesAndSuppressesLess(TestReporter reporter) throws IOException, Refused {
        Path folder = folder().resolve("checkTauArgus");
        Path data = folder.resolve("TEST/TEST/example_enterprise.asc");
        Hierarchy nace = hierarchy(folder.resolve("TEST/TEST/nace_divisions.hrc"));
        TableFile table = enterprises(data, 9, 11, nace, 11, 13, null);
        Published theirs = Published.read(folder.resolve("OUTPUT/OUTPUT/test_2a.txt"));
        Assembled ours = Assembly.of(List.of(table), List.of(new PrimaryRule.Percent(10)), KNOWLEDGE);
        for (var one : theirs.statuses().entrySet()) {
            Integer place = ours.publication().place(table.name(one.getKey()));
            boolean sensitive = place != null && ours.publication().cell(place).role() == Cell.Role.SENSITIVE;
            assertThat(sensitive).as("%s", one.getKey()).isEqualTo(one.getValue() == 3);
        }
        compare(ours, theirs.secondaryCost(), Effort.STEPWISE, reporter);
    }
}
