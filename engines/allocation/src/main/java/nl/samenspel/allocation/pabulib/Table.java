package nl.samenspel.allocation.pabulib;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A section with named columns. */
final class Table {

    private final Row header;
    private final List<Row> rows;
    private final Findings findings;

    Table(Row header, List<Row> rows, Findings findings) {
        this.header = header;
        this.rows = rows;
        this.findings = findings;
        checkHeader();
    }

    private void checkHeader() {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.fields().get(column);
            if (name.isEmpty() && rows.stream().anyMatch(hasFieldIn(column))) {
                findings.add(header.line(), FindingKind.COLUMN_WITHOUT_NAME, String.valueOf(column + 1));
            } else if (!name.isEmpty() && !seen.add(name)) {
                findings.add(header.line(), FindingKind.COLUMN_TWICE, name);
            }
        }
    }

    private static Predicate<Row> hasFieldIn(int column) {
        return row -> !row.field(column).isEmpty();
    }

    int line() {
        return header.line();
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String name) {
        return header.fields().contains(name);
    }

    /** The number of the column; a missing one becomes a finding. */
    int required(String name) {
        if (!has(name)) {
            findings.add(header.line(), FindingKind.COLUMN_MISSING, name);
        }
        return column(name);
    }

    /** The number of the column, or -1. */
    int column(String name) {
        return header.fields().indexOf(name);
    }

    /** Whether the row has no fields beyond the header and reaches the columns that are needed. */
    boolean fits(Row row, int... needed) {
        for (int column = header.size(); column < row.size(); column++) {
            if (!row.field(column).isEmpty()) {
                findings.add(row.line(), FindingKind.TOO_MANY_FIELDS, String.valueOf(row.size()),
                        String.valueOf(header.size()));
                return false;
            }
        }
        for (int column : needed) {
            if (column >= row.size()) {
                findings.add(row.line(), FindingKind.TOO_FEW_FIELDS, String.valueOf(row.size()),
                        header.fields().get(column));
                return false;
            }
        }
        return true;
    }

    /** What the row says in the other columns, as far as it says something. */
    Map<String, String> others(Row row, Set<String> read) {
        Map<String, String> others = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.fields().get(column);
            String field = row.field(column);
            if (!field.isEmpty() && !name.isEmpty() && !read.contains(name)) {
                others.put(name, field);
            }
        }
        return others.isEmpty() ? Collections.emptyMap() : others;
    }
}
