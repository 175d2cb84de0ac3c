package nl.samenspel.allocation.pabulib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Project;

/** The section PROJECTS. */
final class ProjectsSection {

    private static final Set<String> READ = Set.of("project_id", "cost");

    private final Table table;
    private final Findings findings;
    private final Amounts amounts;
    private final int id;
    private final int cost;
    private final List<Project> projects = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Integer> lines = new ArrayList<>();

    ProjectsSection(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.amounts = new Amounts(findings);
        this.id = table.required("project_id");
        this.cost = table.required("cost");
        if (id >= 0 && cost >= 0) {
            table.rows().forEach(this::read);
        }
        if (table.rows().isEmpty()) {
            findings.add(table.line(), FindingKind.NO_PROJECTS);
        }
    }

    private void read(Row row) {
        if (!table.fits(row, id, cost)) {
            rememberId(row);
            return;
        }
        Optional<Fraction> amount = cost(row);
        if (rememberId(row) && amount.isPresent()) {
            projects.add(new Project(row.field(id), amount.get(), table.others(row, READ)));
        }
    }

    /** Also of a project that cannot be read otherwise, so that ballots naming it are not called wrong as well. */
    private boolean rememberId(Row row) {
        String own = row.field(id);
        if (own.isEmpty()) {
            findings.add(row.line(), FindingKind.PROJECT_ID_MISSING);
        } else if (own.contains(",")) {
            findings.add(row.line(), FindingKind.PROJECT_ID_WITH_COMMA, own);
        } else if (indexes.containsKey(own)) {
            findings.add(row.line(), FindingKind.PROJECT_ID_TWICE, own, String.valueOf(lines.get(indexes.get(own))));
        } else {
            indexes.put(own, indexes.size());
            lines.add(row.line());
            return true;
        }
        return false;
    }

    private Optional<Fraction> cost(Row row) {
        if (row.field(cost).isEmpty()) {
            findings.add(row.line(), FindingKind.COST_MISSING, row.field(id));
            return Optional.empty();
        }
        return amounts.readMoney(row.line(), "cost", row.field(cost));
    }

    List<Project> projects() {
        return projects;
    }

    /** Index of a project by id, or -1. */
    int index(String own) {
        return indexes.getOrDefault(own, -1);
    }

    int line(int project) {
        return lines.get(project);
    }

    int line() {
        return table.line();
    }
}
