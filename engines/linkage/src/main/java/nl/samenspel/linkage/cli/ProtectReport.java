package nl.samenspel.linkage.cli;

import java.text.NumberFormat;
import java.util.BitSet;
import java.util.Map;
import nl.samenspel.linkage.disclosure.Audit;
import nl.samenspel.linkage.disclosure.Cell;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Pattern;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.language.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Pattern, cost and audit, for people and for programs. */
record ProtectReport(Publication publication, Pattern pattern, Audit audit, Texts texts) {

    String text() {
        BitSet primary = publication.with(Role.SENSITIVE);
        BitSet secondary = (BitSet) pattern.suppressed().clone();
        secondary.andNot(primary);
        StringBuilder page = new StringBuilder();
        page.append(texts.text("protect.size", publication.size(), publication.relations().size(), primary.cardinality(),
                secondary.cardinality())).append('\n');
        page.append(texts.text(pattern.isOptimal() ? "protect.cost.optimal" : "protect.cost.good", number(pattern.cost()),
                number(publication.cost(secondary)))).append('\n');
        page.append(findings(audit, texts));
        for (Cell cell : pattern.unprotected()) {
            page.append(texts.text("protect.unprotectable", cell.name())).append('\n');
        }
        page.append(texts.text(audit.passes() && pattern.unprotected().isEmpty() ? "protect.passes" : "protect.fails",
                audit.leaks().size() + pattern.unprotected().size())).append('\n');
        return page.toString();
    }

    static String findings(Audit audit, Texts texts) {
        StringBuilder lines = new StringBuilder();
        for (Audit.Finding finding : audit.findings()) {
            String kind = texts.text(finding.cell().role() == Role.SENSITIVE ? "protect.primary" : "protect.secondary");
            String highest = Double.isInfinite(finding.interval().highest()) ? "∞" : number(finding.interval().highest(), texts);
            lines.append(texts.text(finding.isMet() ? "protect.finding" : "protect.leak", kind, finding.cell().name(),
                    number(finding.interval().lowest(), texts), highest)).append('\n');
        }
        return lines.toString();
    }

    String json() {
        Map<String, Object> report = new java.util.LinkedHashMap<>();
        report.put("cells", publication.size());
        report.put("relations", publication.relations().size());
        report.put("optimal", pattern.isOptimal());
        report.put("cost", pattern.cost());
        report.put("passes", audit.passes() && pattern.unprotected().isEmpty());
        report.put("suppressed", audit.findings().stream().map(finding -> Map.of("cell", finding.cell().name(), "primary",
                finding.cell().role() == Role.SENSITIVE, "lowest", finding.interval().lowest(), "highest",
                Double.isInfinite(finding.interval().highest()) ? "unlimited" : finding.interval().highest(), "met",
                finding.isMet())).map(java.util.TreeMap::new).toList());
        report.put("unprotectable", pattern.unprotected().stream().map(Cell::name).toList());
        return JsonMapper.shared().writeValueAsString(report) + "\n";
    }

    private String number(double value) {
        return number(value, texts);
    }

    private static String number(double value, Texts texts) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.language());
        format.setMaximumFractionDigits(2);
        return format.format(value + 0.0);
    }
}
