package nl.samenspel.detection.satscan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.reading.Numbers;
import nl.samenspel.detection.scan.PoissonModel;
import nl.samenspel.detection.scan.ScanModel;

/**
 * A population file: area, time, number of people, covariates; joined with cases in a Poisson model. A line of only area and number
 * holds for all times.
 */
record PopulationFile(ScanSettings settings, AreaList areas, TimeLine time, Faults faults) {

    Optional<ScanModel> model(List<Event> cases, int[][] counted) throws IOException {
        if (settings.population().isEmpty()) {
            faults.add(Fault.of("population.missing"));
            return Optional.empty();
        }
        Demography people = new Demography();
        Lines lines = Lines.read(settings.population().get());
        lines.withoutHeading().all().forEach(line -> add(people, lines.file(), line));
        cases.forEach(event -> people.addCases(event.stratum(), event.count()));
        people.emptyStratumWithCases().ifPresent(stratum -> faults.add(Fault.in(lines.file(), 0, "population.stratum", stratum)));
        double[][] expected = people.expected(areas.areas().size(), time);
        check(lines.file(), expected, counted);
        return faults.none() ? Optional.of(new PoissonModel(counted, expected)) : Optional.empty();
    }

    private void add(Demography people, String file, Lines.Line line) {
        int at = line.size() == 2 ? 1 : 2;
        if (line.size() < 2) {
            faults.add(Fault.in(file, line.number(), "fields", 2, line.size()));
            return;
        }
        OptionalInt area = areas.number(line.field(0));
        Optional<Long> day = at == 1 || settings.precision() == Precision.NONE ? Optional.of(0L) : day(line.field(1));
        Optional<Double> number = Numbers.number(line.field(at)).filter(value -> value >= 0);
        if (area.isEmpty()) {
            faults.add(Fault.in(file, line.number(), "area.unknown", line.field(0)));
        } else if (day.isEmpty()) {
            faults.add(Fault.in(file, line.number(), "time", line.field(1)));
        } else if (number.isEmpty()) {
            faults.add(Fault.in(file, line.number(), "population.number", line.field(at)));
        } else {
            String stratum = String.join(" ", line.fields().subList(at + 1, line.size())).strip();
            people.add(area.getAsInt(), stratum, day.get(), number.get());
        }
    }

    private Optional<Long> day(String text) {
        return (settings.precision() == Precision.GENERIC ? Precision.GENERIC : Precision.DAY).day(text);
    }

    private void check(String file, double[][] expected, int[][] counted) {
        if (Arrays.stream(expected).flatMapToDouble(Arrays::stream).sum() <= 0) {
            faults.add(Fault.in(file, 0, "population.zero"));
            return;
        }
        for (int area = 0; area < expected.length; area++) {
            if (Arrays.stream(expected[area]).sum() <= 0 && Arrays.stream(counted[area]).sum() > 0) {
                faults.add(Fault.in(file, 0, "population.zeroWithCases", areas.areas().get(area).id()));
            }
        }
    }
}
