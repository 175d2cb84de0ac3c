package nl.samenspel.detection.cli;

import java.util.List;
import java.util.stream.Collectors;

import nl.samenspel.detection.chance.RecurrenceInterval;
import nl.samenspel.detection.language.Texts;
import nl.samenspel.detection.satscan.ScanProblem;
import nl.samenspel.detection.satscan.ScanSettings.Span;
import nl.samenspel.detection.scan.Cluster;
import nl.samenspel.detection.scan.ScanResult;

/** A scan in sentences: how much was looked at, and for each cluster where, when, how many, and how likely by chance. */
record ScanReport(ScanProblem problem, Texts texts) {

    private static final int MOST_SHOWN = 10;

    String text(ScanResult result) {
        StringBuilder text = new StringBuilder();
        line(text, "scan.looked", problem.areas().size(), result.windows(), problem.time().intervals(), result.totalCases());
        if (result.clusters().isEmpty()) {
            line(text, "scan.nothing");
        }
        List<Cluster> shown = result.clusters().stream().limit(MOST_SHOWN).toList();
        for (int number = 0; number < shown.size(); number++) {
            add(text, number + 1, shown.get(number));
        }
        if (result.clusters().size() > shown.size()) {
            line(text, "scan.more", result.clusters().size() - shown.size());
        }
        return text.toString();
    }

    private void add(StringBuilder text, int number, Cluster cluster) {
        text.append('\n');
        String areas = cluster.areas().stream().map(area -> problem.areas().get(area).id()).collect(Collectors.joining(", "));
        line(text, "scan.where", number, areas);
        if (problem.settings().span() != Span.SPATIAL) {
            line(text, "scan.when", problem.time().from(cluster.from()), problem.time().to(cluster.to()));
        }
        line(text, "scan.count", cluster.cases(), texts.number(cluster.expected(), 2), texts.number(cluster.excess(), 2));
        line(text, "scan.ratio", texts.number(cluster.logLikelihoodRatio(), 6));
        if (cluster.replications() == 0) {
            line(text, "scan.untested");
            return;
        }
        line(text, "scan.chance", texts.number(cluster.pValue(), 3), cluster.replications());
        if (problem.settings().span() == Span.PROSPECTIVE) {
            double days = 1.0 + problem.time().lastDay(cluster.to()) - problem.time().firstDay(cluster.to());
            text.append("   ").append(RecurrenceInterval.of(cluster.pValue(), days).sentence(texts.language())).append('\n');
        }
    }

    private void line(StringBuilder text, String key, Object... gaps) {
        text.append(texts.text(key, gaps)).append('\n');
    }
}
