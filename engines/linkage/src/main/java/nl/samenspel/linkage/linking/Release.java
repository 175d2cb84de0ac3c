package nl.samenspel.linkage.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.samenspel.linkage.agreement.Protection;
import nl.samenspel.linkage.disclosure.Audit;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Pattern;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Rounding;
import nl.samenspel.linkage.disclosure.Suppression;
import nl.samenspel.linkage.disclosure.noise.DiscreteLaplace;
import nl.samenspel.linkage.disclosure.noise.PerturbationTable;
import nl.samenspel.linkage.linking.Linked.Interval;
import nl.samenspel.linkage.linking.Linked.ReleasedTable;

/** The standard tables, protected in the way that was agreed. */
record Release(List<ReleasedTable> tables, List<Interval> audit, boolean passes) {

    private static final int[] BASES = {5, 11, 21, 51};
    private static final int NEVER_SHOWN = 2;

    /** What is shown for the cell with a name. */
    @FunctionalInterface
    private interface Shown {
        String of(String cell, double value);
    }

    static Release of(StandardTables tables, Protection protection, RandomGenerator random) {
        return switch (protection.method()) {
            case SUPPRESSION -> suppressed(tables);
            case ROUNDING -> rounded(tables);
            case CELL_KEY -> {
                PerturbationTable table = PerturbationTable.of(protection.deviation(), protection.variance(), NEVER_SHOWN);
                yield shown(tables, (cell, value) -> Long.toString(table.disturbed((long) value,
                        (tables.recordKey(cell) >>> 11) * 0x1.0p-53)), List.of(), true);
            }
            case DIFFERENTIAL_PRIVACY -> disturbed(tables, new DiscreteLaplace(protection.epsilon(), random));
        };
    }

    private static Release suppressed(StandardTables tables) {
        Publication publication = tables.publication();
        Pattern pattern = Suppression.find(publication, Suppression.Effort.AUTOMATIC);
        Audit audit = Audit.of(publication, pattern.suppressed());
        boolean passes = audit.passes() && pattern.unprotected().isEmpty();
        return shown(tables, (cell, value) -> pattern.suppressed().get(publication.place(cell)) ? "." : Long.toString((long) value),
                intervals(audit), passes);
    }

    private static Release rounded(StandardTables tables) {
        for (int base : BASES) {
            Rounding rounding = new Rounding(base);
            Audit audit = rounding.audit(tables.publication());
            if (audit.passes()) {
                return shown(tables, (_, value) -> Long.toString((long) rounding.of(value)), intervals(audit), true);
            }
        }
        return new Release(List.of(), List.of(), false);
    }

    /** Noise goes on the cube, in which an address stands once; tables are sums of that, so the loss is paid once. */
    private static Release disturbed(StandardTables tables, DiscreteLaplace laplace) {
        Publication publication = tables.publication();
        Map<Integer, Double> noisy = new TreeMap<>();
        publication.with(Role.HIDDEN).stream().filter(place -> publication.cell(place).name().matches("h [0-9 ]+")).forEach(place ->
                noisy.put(place, Math.max(0, publication.cell(place).value() + laplace.next())));
        Map<String, Double> sums = new TreeMap<>();
        publication.relations().forEach(relation -> {
            boolean isCube = relation.cells().length > 1 && java.util.Arrays.stream(relation.cells()).skip(1).allMatch(noisy::containsKey);
            if (isCube) {
                sums.put(publication.cell(relation.cells()[0]).name(), java.util.Arrays.stream(relation.cells()).skip(1)
                        .mapToDouble(noisy::get).sum());
            }
        });
        sums.put("*", noisy.values().stream().mapToDouble(Double::doubleValue).sum());
        return shown(tables, (cell, _) -> sums.containsKey(cell) ? Long.toString(sums.get(cell).longValue()) : ".", List.of(), true);
    }

    private static List<Interval> intervals(Audit audit) {
        return audit.findings().stream().map(finding -> new Interval(finding.cell().name(), finding.cell().role() == Role.SENSITIVE,
                finding.interval().lowest(), Double.isInfinite(finding.interval().highest()) ? -1 : finding.interval().highest()))
                .toList();
    }

    private static Release shown(StandardTables tables, Shown shown, List<Interval> audit, boolean passes) {
        List<ReleasedTable> released = new ArrayList<>();
        for (StandardTables.Layout layout : tables.layouts()) {
            List<String> columns = new ArrayList<>(layout.columns());
            columns.add("count");
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < layout.cells().size(); row++) {
                List<String> values = new ArrayList<>(layout.codes().get(row));
                String cell = layout.cells().get(row);
                values.add(shown.of(cell, tables.publication().cell(tables.publication().place(cell)).value()));
                rows.add(values);
            }
            released.add(new ReleasedTable(layout.table().name().toLowerCase(Locale.ROOT), columns, rows));
        }
        return new Release(passes ? released : List.of(), audit, passes);
    }
}
