package nl.samenspel.detection.satscan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Numbers;
import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.scan.Metric;
import nl.samenspel.detection.scan.Reach;
import nl.samenspel.detection.satscan.ScanSettings.Model;
import nl.samenspel.detection.satscan.ScanSettings.Span;

/** A SaTScan parameter file (.prm): {@code name=value} per line. What this engine cannot do is a fault, never silently left out. */
public final class ParameterFile {

    private final Path file;
    private final Map<String, String> values = new HashMap<>();
    private final Faults faults = new Faults();

    private ParameterFile(Path file) {
        this.file = file;
    }

    public static Reading<ScanSettings> read(Path file) throws IOException {
        ParameterFile parameters = open(file);
        ScanSettings settings = parameters.settings();
        return parameters.faults.none() ? new Reading.Readable<>(settings) : new Reading.Unreadable<>(parameters.faults.all());
    }

    /** The name of the file SaTScan writes its answer to; empty when there is none. */
    public static Optional<String> resultsFile(Path file) throws IOException {
        return open(file).text("ResultsFile");
    }

    private static ParameterFile open(Path file) throws IOException {
        ParameterFile parameters = new ParameterFile(file);
        for (String line : Files.readAllLines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            int sign = line.indexOf('=');
            if (sign > 0 && !line.startsWith(";") && !line.startsWith("[")) {
                parameters.values.putIfAbsent(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
            }
        }
        return parameters;
    }

    private ScanSettings settings() {
        refuse("ScanAreas", "1");
        refuse("UseGridFile", "n");
        refuse("UseNeighborsFile", "n");
        refuse("UseLocationsNetworkFile", "n");
        refuse("UseMetaLocationsFile", "n");
        refuse("MultipleCoordinatesType", "0");
        refuse("SpatialWindowShapeType", "0");
        refuse("IncludePurelyTemporal", "n");
        refuse("IncludePurelySpatial", "n");
        refuse("TimeTrendAdjustmentType", "0");
        refuse("SpatialAdjustmentType", "0");
        refuse("AdjustForWeeklyTrends", "n");
        refuse("UseAdjustmentsByRRFile", "n");
        refuse("UseMaxCirclePopulationFileOption", "n");
        Precision precision = choice("PrecisionCaseTimes", Map.of("0", Precision.NONE, "1", Precision.YEAR, "2", Precision.MONTH,
                "3", Precision.DAY, "4", Precision.GENERIC), Precision.NONE);
        Precision unit = choice("TimeAggregationUnits", Map.of("0", Precision.NONE, "1", Precision.YEAR, "2", Precision.MONTH,
                "3", Precision.DAY, "4", Precision.GENERIC), Precision.DAY);
        Span span = choice("AnalysisType", Map.of("1", Span.SPATIAL, "3", Span.RETROSPECTIVE, "4", Span.PROSPECTIVE), Span.SPATIAL);
        Model model = choice("ModelType", Map.of("0", Model.POISSON, "1", Model.BERNOULLI, "2", Model.PERMUTATION), Model.POISSON);
        boolean share = text("MaxTemporalSizeInterpretation").orElse("0").equals("0");
        double distance = yes("UseDistanceFromCenterOption") ? number("MaxSpatialSizeInDistanceFromCenter", 1)
                : Double.POSITIVE_INFINITY;
        return new ScanSettings(path("CaseFile").orElseGet(() -> missing("CaseFile")),
                model == Model.BERNOULLI ? path("ControlFile") : Optional.empty(),
                model == Model.POISSON ? path("PopulationFile") : Optional.empty(),
                path("CoordinatesFile").orElseGet(() -> missing("CoordinatesFile")),
                choice("CoordinatesType", Map.of("0", Metric.PLANE, "1", Metric.EARTH), Metric.EARTH), model, span, precision,
                text("StartDate"), text("EndDate"), precision == Precision.GENERIC ? Precision.GENERIC : unit,
                (int) number("TimeAggregationLength", 1), (int) number("MinimumTemporalClusterSize", 1),
                share ? number("MaxTemporalSize", 50) / 100 : number("MaxTemporalSize", 1), share,
                new Reach(number("MaxSpatialSizeInPopulationAtRisk", 50) / 100, distance),
                (int) number("MinimumCasesInHighRateClusters", 2), (int) number("MonteCarloReps", 999),
                new ScanSettings.WindowShape.Circles());
    }

    /** A setting that would change the answer and that is not offered here. */
    private void refuse(String name, String only) {
        text(name).filter(value -> !value.equals(only)).ifPresent(value ->
                faults.add(Fault.in(file.getFileName().toString(), 0, "parameter.unsupported", name, value)));
    }

    private <T> T choice(String name, Map<String, T> meanings, T standard) {
        String value = text(name).orElse("");
        if (!value.isEmpty() && !meanings.containsKey(value)) {
            faults.add(Fault.in(file.getFileName().toString(), 0, "parameter.unsupported", name, value));
        }
        return meanings.getOrDefault(value, standard);
    }

    private double number(String name, double standard) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return standard;
        }
        Optional<Double> number = Numbers.number(value.get()).filter(one -> one > 0);
        if (number.isEmpty()) {
            faults.add(Fault.in(file.getFileName().toString(), 0, "parameter.number", name, value.get()));
        }
        return number.orElse(standard);
    }

    private boolean yes(String name) {
        return text(name).map(value -> value.equals("y") || value.equals("1")).orElse(false);
    }

    private Path missing(String name) {
        faults.add(Fault.in(file.getFileName().toString(), 0, "parameter.missing", name));
        return file;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Beside the parameter file; of a path on another machine only the name counts. */
    private Optional<Path> path(String name) {
        return text(name).map(value -> {
            Path own = file.resolveSibling(value);
            return Files.exists(own) ? own : file.resolveSibling(value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1));
        });
    }
}
