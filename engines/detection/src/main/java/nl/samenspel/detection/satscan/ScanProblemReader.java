package nl.samenspel.detection.satscan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.scan.ScanModel;
import nl.samenspel.detection.scan.Surroundings;
import nl.samenspel.detection.scan.TimeWindows;
import nl.samenspel.detection.scan.Zones;
import nl.samenspel.detection.satscan.ScanSettings.Span;

/** Reads the files that settings name, and checks that they can be scanned together. */
public final class ScanProblemReader {

    private final ScanSettings settings;
    private final Faults faults = new Faults();

    private ScanProblemReader(ScanSettings settings) {
        this.settings = settings;
    }

    public static Reading<ScanProblem> read(ScanSettings settings) throws IOException {
        ScanProblemReader reader = new ScanProblemReader(settings);
        Optional<ScanProblem> problem = reader.problem();
        return problem.isPresent() ? new Reading.Readable<>(problem.get()) : new Reading.Unreadable<>(reader.faults.all());
    }

    private Optional<ScanProblem> problem() throws IOException {
        AreaList areas = AreaList.of(Lines.read(settings.coordinates()), settings.metric(), faults);
        List<Event> cases = events(settings.cases(), areas);
        Optional<Path> controls = settings.controls();
        List<Event> others = controls.isPresent() ? events(controls.get(), areas) : List.of();
        Optional<TimeLine> time = faults.none() ? timeLine(cases) : Optional.empty();
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(areas.areas().size(), time.get());
        int[][] counted = grid.counts(cases, settings.cases(), faults);
        Optional<ScanModel> model = switch (settings.model()) {
            case POISSON -> new PopulationFile(settings, areas, time.get(), faults).model(cases, counted);
            case BERNOULLI -> new ControlFile(settings, faults).model(counted, controls.isEmpty() ? null
                    : grid.counts(others, controls.get(), faults));
            case PERMUTATION -> permutation(counted, time.get());
        };
        Optional<TimeWindows> windows = model.isPresent() ? windows(time.get()) : Optional.empty();
        if (windows.isEmpty()) {
            return Optional.empty();
        }
        Surroundings surroundings = Surroundings.of(areas.areas(), settings.metric());
        Zones zones = zones(surroundings, model.get(), areas);
        return faults.none() ? Optional.of(new ScanProblem(settings, areas.areas(), time.get(), model.get(), surroundings, zones,
                windows.get())) : Optional.empty();
    }

    private List<Event> events(Path file, AreaList areas) throws IOException {
        return new EventList(Lines.read(file), areas, settings.precision(), faults).read();
    }

    private Optional<TimeLine> timeLine(List<Event> cases) {
        if (settings.precision() == Precision.NONE) {
            return Optional.of(TimeLine.of(0, 0, Precision.NONE, 1));
        }
        long first = border(settings.firstDay(), true, cases.stream().mapToLong(Event::day));
        long last = border(settings.lastDay(), false, cases.stream().mapToLong(Event::day));
        if (first > last) {
            faults.add(Fault.of("period.order", settings.firstDay().orElse(""), settings.lastDay().orElse("")));
        }
        Precision unit = settings.span() == Span.SPATIAL && settings.interval() != Precision.GENERIC ? Precision.NONE : settings.interval();
        int length = settings.span() == Span.SPATIAL ? (int) Math.max(1, last - first + 1) : settings.length();
        return faults.none() ? Optional.of(TimeLine.of(first, last, unit, length)) : Optional.empty();
    }

    private long border(Optional<String> written, boolean lowest, LongStream days) {
        if (written.isEmpty()) {
            return (lowest ? days.min() : days.max()).orElse(0);
        }
        Precision precise = settings.precision() == Precision.GENERIC ? Precision.GENERIC : Precision.DAY;
        Optional<Long> day = precise.day(written.get());
        if (day.isEmpty()) {
            faults.add(Fault.of("time", written.get()));
        }
        return day.orElse(0L);
    }

    private Optional<ScanModel> permutation(int[][] counted, TimeLine time) {
        if (settings.span() == Span.SPATIAL || time.intervals() < 2) {
            faults.add(Fault.of("permutation.time"));
        }
        return faults.none() ? Optional.of(new nl.samenspel.detection.scan.PermutationModel(counted)) : Optional.empty();
    }

    private Optional<TimeWindows> windows(TimeLine time) {
        if (settings.span() == Span.SPATIAL) {
            return Optional.of(TimeWindows.NONE);
        }
        int intervals = time.intervals();
        int longest = (int) (settings.longestIsShare() ? intervals * settings.longest() + 1e-9 : settings.longest());
        if (longest < settings.shortest() || longest > intervals) {
            faults.add(Fault.of("windows", settings.shortest(), longest, intervals));
            return Optional.empty();
        }
        return Optional.of(new TimeWindows(intervals, settings.shortest(), longest, settings.span() == Span.PROSPECTIVE));
    }

    private Zones zones(Surroundings surroundings, ScanModel model, AreaList areas) throws IOException {
        return switch (settings.windows()) {
            case ScanSettings.WindowShape.Circles() -> surroundings.circles(model.atRisk(), settings.reach());
            case ScanSettings.WindowShape.Connected(Path neighbours, int nearest) -> surroundings.connected(
                    NeighbourFile.read(Lines.read(neighbours), areas, faults), nearest, model.atRisk(), settings.reach());
        };
    }
}
