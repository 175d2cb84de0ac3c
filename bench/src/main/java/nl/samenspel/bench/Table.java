package nl.samenspel.bench;

import java.util.ArrayList;
import java.util.List;

/** Prints a result as an aligned table of plain text with the reference below it. */
final class Table {

    private static final String GAP = "   ";

    private final Language language;
    private final Figures figures;

    Table(Language language) {
        this.language = language;
        this.figures = new Figures(language.locale());
    }

    String of(SubjectResult result) {
        StringBuilder text = new StringBuilder("\n").append(result.subject()).append(" – ")
                .append(result.about().in(language)).append("\n\n");
        result.failure().ifPresent(reason -> text.append(say("Niet gemeten: ", "Not measured: ")).append(reason.in(language)).append('\n'));
        if (!result.measurements().isEmpty()) {
            rows(result, text);
        }
        text.append('\n').append(reference(result.speed())).append('\n');
        result.remarks().forEach(remark -> text.append("· ").append(remark.in(language)).append('\n'));
        return text.toString();
    }

    private void rows(SubjectResult result, StringBuilder text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("wat", "what"), say("omvang", "size"), say("gemeten", "figure"), say("norm", "bar"),
                say("verhouding", "ratio"), say("gehaald", "met")));
        result.measurements().forEach(judged -> rows.add(row(judged)));
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        append(rows.getFirst(), widths, text);
        for (int column = 0; column < widths.length; column++) {
            text.append(column == 0 ? "" : GAP).repeat('-', widths[column]);
        }
        text.append('\n');
        rows.stream().skip(1).forEach(row -> append(row, widths, text));
    }

    private List<String> row(Judged judged) {
        Measurement measurement = judged.measurement();
        Bar bar = measurement.bar();
        return List.of(measurement.what().in(language), measurement.size().in(language),
                figures.write(measurement.figure(), measurement.unit()),
                bar == null ? "" : bar.direction().sign() + " " + figures.write(bar.limit(), measurement.unit()),
                measurement.scale() == Scale.FIXED ? "" : figures.write(judged.ratio(), measurement.unit()),
                met(judged.verdict()));
    }

    private String met(Verdict verdict) {
        return switch (verdict) {
            case TOLD -> "";
            case MET -> say("ja", "yes");
            case MET_BY_RATIO -> say("ja, naar verhouding", "yes, by ratio");
            case MISSED -> say("NEE", "NO");
        };
    }

    /** Words to the left, figures to the right: columns 2 to 4 hold figures. */
    private static void append(List<String> row, int[] widths, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            int padding = widths[column] - cell.length();
            boolean figure = column >= 2 && column <= 4;
            line.append(column == 0 ? "" : GAP).repeat(' ', figure ? padding : 0).append(cell).repeat(' ', figure ? 0 : padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private String reference(MachineSpeed speed) {
        String measured = figures.write(Math.rint(speed.measuredMillis()));
        String expected = figures.write(speed.expectedMillis());
        String factor = figures.write(Math.rint(speed.factor() * 100) / 100);
        return say("Referentie: het vaste rekenwerk kostte %s ms (bouwmachine: %s ms). Deze machine is %s× zo snel; 'verhouding' is het cijfer op de bouwmachine."
                        .formatted(measured, expected, factor),
                "Reference: the fixed computation took %s ms (build machine: %s ms). This machine is %s× as fast; 'ratio' is the figure on the build machine."
                        .formatted(measured, expected, factor));
    }

    private String say(String dutch, String english) {
        return new Text(dutch, english).in(language);
    }
}
