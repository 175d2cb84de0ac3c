package nl.samenspel.allocation.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Project;

/** Writes an election as a {@code .pb} file that reads back as the same election. */
public final class PabulibWriter {

    private final Election election;
    private final @Nullable BitSet chosen;
    private final StringBuilder text = new StringBuilder();

    private PabulibWriter(Election election, @Nullable BitSet chosen) {
        this.election = election;
        this.chosen = chosen;
    }

    /** @throws ArithmeticException when an amount or a number of points has no finite decimals */
    public static String write(Election election) {
        return new PabulibWriter(election, null).file();
    }

    /** With a column that says which projects were selected. */
    public static String write(Outcome outcome) {
        return new PabulibWriter(outcome.election(), outcome.chosen()).file();
    }

    private String file() {
        writeMeta();
        writeProjects();
        writeVotes();
        return text.toString();
    }

    private void writeMeta() {
        Map<String, String> meta = new LinkedHashMap<>(election.meta());
        meta.put("num_projects", String.valueOf(election.projects().size()));
        meta.put("num_votes", String.valueOf(election.ballots().size()));
        meta.put("budget", decimal(election.budget()));
        meta.put("vote_type", election.kind().word());
        if (!election.defaultPoints().isZero()) {
            meta.put("default_score", decimal(election.defaultPoints()));
        }
        row(List.of("META"));
        row(List.of("key", "value"));
        meta.forEach((key, value) -> row(List.of(key, value)));
    }

    private void writeProjects() {
        Set<String> columns = new LinkedHashSet<>();
        election.projects().forEach(project -> columns.addAll(project.fields().keySet()));
        if (chosen != null) {
            columns.add("selected");
        }
        row(List.of("PROJECTS"));
        row(IntStream.range(0, columns.size() + 2).mapToObj(column ->
                switch (column) {
                    case 0 -> "project_id";
                    case 1 -> "cost";
                    default -> List.copyOf(columns).get(column - 2);
                }).toList());
        for (int index = 0; index < election.projects().size(); index++) {
            writeProject(index, columns);
        }
    }

    private void writeProject(int index, Set<String> columns) {
        Project project = election.project(index);
        Map<String, String> fields = new LinkedHashMap<>(project.fields());
        if (chosen != null) {
            fields.put("selected", chosen.get(index) ? "1" : "0");
        }
        List<String> row = new ArrayList<>(List.of(project.id(), decimal(project.cost())));
        columns.forEach(column -> row.add(fields.getOrDefault(column, "")));
        row(row);
    }

    private void writeVotes() {
        boolean points = election.kind().writesPoints();
        Set<String> columns = new LinkedHashSet<>();
        election.ballots().forEach(ballot -> columns.addAll(ballot.fields().keySet()));
        List<String> header = new ArrayList<>(points
                ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"));
        header.addAll(columns);
        row(List.of("VOTES"));
        row(header);
        for (Ballot ballot : election.ballots()) {
            List<String> row = new ArrayList<>(List.of(ballot.voter(), named(ballot)));
            if (points) {
                row.add(points(ballot));
            }
            columns.forEach(column -> row.add(ballot.fields().getOrDefault(column, "")));
            row(row);
        }
    }

    private String named(Ballot ballot) {
        return IntStream.range(0, ballot.length()).mapToObj(place -> election.project(ballot.project(place)).id())
                .collect(Collectors.joining(","));
    }

    private String points(Ballot ballot) {
        return IntStream.range(0, ballot.length()).mapToObj(place -> decimal(ballot.points(place, election.kind())))
                .collect(Collectors.joining(","));
    }

    private static String decimal(Fraction number) {
        BigDecimal decimal = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
        return decimal.stripTrailingZeros().toPlainString();
    }

    private void row(List<String> fields) {
        text.append(fields.stream().map(PabulibWriter::field).collect(Collectors.joining(";"))).append('\n');
    }

    private static String field(String field) {
        boolean plain = field.chars().noneMatch(character -> ";\"\n\r".indexOf(character) >= 0);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
