package nl.samenspel.matching.ride.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.Visit;
import nl.samenspel.matching.ride.Window;
import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;

/**
 * Reads the dial-a-ride test sets of Cordeau and Laporte: a header {@code K n T Q L} (vehicles, requests, longest route, places,
 * longest ride) and {@code 2n + 1} or {@code 2n + 2} lines {@code id x y service demand opens closes}; without the last line
 * vehicles end where they start.
 */
public final class TestSetReader {

    private static final int MOST_REQUESTS = 2_000;
    private static final int MOST_VEHICLES = 500;
    private static final int MOST_FAULTS = 20;

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TestSetReader(String file) {
        this.file = file;
    }

    /** The numbers of one line. */
    private record Row(int line, double[] numbers) {

        int whole(int at) {
            return (int) numbers[at];
        }

        Visit visit() {
            return new Visit(place(), window(), numbers[3]);
        }

        Place place() {
            return new Place(numbers[1], numbers[2]);
        }

        Window window() {
            return new Window(numbers[5], numbers[6]);
        }
    }

    /** Reads a file; what is wrong with its contents is part of the answer. */
    public static DayReading read(Path path) throws IOException {
        TestSetReader reader = new TestSetReader(path.getFileName().toString());
        try {
            return reader.read(Files.readAllLines(path));
        } catch (CharacterCodingException _) {
            return new DayReading.Unreadable(List.of(Fault.of(reader.file, 0, Kind.NOT_TEXT)));
        }
    }

    private DayReading read(List<String> lines) {
        for (int index = 0; index < lines.size() && faults.size() < MOST_FAULTS; index++) {
            readNumbers(index + 1, lines.get(index).strip());
        }
        if (faults.isEmpty()) {
            checkHeader();
        }
        if (faults.isEmpty()) {
            checkNodes();
        }
        return faults.isEmpty() ? new DayReading.Readable(day()) : new DayReading.Unreadable(faults);
    }

    private void readNumbers(int line, String text) {
        if (text.isEmpty()) {
            return;
        }
        String[] words = text.split("\\s+");
        double[] numbers = new double[words.length];
        for (int at = 0; at < words.length; at++) {
            try {
                numbers[at] = Double.parseDouble(words[at]);
            } catch (NumberFormatException _) {
                numbers[at] = Double.NaN;
            }
            if (!Double.isFinite(numbers[at]) || Math.abs(numbers[at]) > 1e6) {
                faults.add(Fault.of(file, line, Kind.NOT_A_NUMBER, words[at]));
                return;
            }
        }
        rows.add(new Row(line, numbers));
    }

    private void checkHeader() {
        if (rows.isEmpty()) {
            faults.add(Fault.of(file, 0, Kind.EMPTY));
            return;
        }
        Row header = rows.getFirst();
        if (header.numbers().length != 5) {
            faults.add(Fault.of(file, header.line(), Kind.HEADER));
            return;
        }
        for (double number : header.numbers()) {
            if (number < 0) {
                faults.add(Fault.of(file, header.line(), Kind.OUT_OF_RANGE, String.valueOf(number)));
            }
        }
        if (header.whole(0) > MOST_VEHICLES || header.whole(1) > MOST_REQUESTS) {
            faults.add(Fault.of(file, header.line(), Kind.TOO_LARGE, String.valueOf(MOST_VEHICLES), String.valueOf(MOST_REQUESTS)));
        } else if (faults.isEmpty()) {
            checkLength(2 * header.whole(1));
        }
    }

    private void checkLength(int ends) {
        if (rows.size() < ends + 2) {
            faults.add(Fault.of(file, 0, Kind.TOO_FEW_LINES, String.valueOf(ends + 1), String.valueOf(rows.size() - 1)));
        } else if (rows.size() > ends + 3) {
            faults.add(Fault.of(file, rows.get(ends + 3).line(), Kind.TOO_MANY_LINES, String.valueOf(ends + 2)));
        }
    }

    private void checkNodes() {
        int requests = rows.getFirst().whole(1);
        for (int node = 0; node < rows.size() - 1 && faults.size() < MOST_FAULTS; node++) {
            checkNode(rows.get(node + 1), node);
        }
        for (int request = 1; request <= requests && faults.isEmpty(); request++) {
            Row from = rows.get(request + 1);
            Row to = rows.get(request + requests + 1);
            if (from.numbers()[4] < 0 || from.numbers()[4] != Math.rint(from.numbers()[4]) || from.numbers()[4] != -to.numbers()[4]) {
                faults.add(Fault.of(file, to.line(), Kind.LOADS_DIFFER, String.valueOf(request), String.valueOf(request + requests)));
            }
        }
    }

    private void checkNode(Row row, int node) {
        double[] numbers = row.numbers();
        if (numbers.length != 7) {
            faults.add(Fault.of(file, row.line(), Kind.NODE_FIELDS, String.valueOf(numbers.length)));
        } else if (numbers[0] != node) {
            faults.add(Fault.of(file, row.line(), Kind.NODE_NUMBER, String.valueOf(node)));
        } else if (numbers[3] < 0) {
            faults.add(Fault.of(file, row.line(), Kind.OUT_OF_RANGE, String.valueOf(numbers[3])));
        } else if (numbers[5] > numbers[6]) {
            faults.add(Fault.of(file, row.line(), Kind.WINDOW, String.valueOf(numbers[5]), String.valueOf(numbers[6])));
        }
    }

    private Day day() {
        Row header = rows.getFirst();
        int requests = header.whole(1);
        Row start = rows.get(1);
        Row end = rows.size() > 2 * requests + 2 ? rows.getLast() : start;
        List<Driver> drivers = new ArrayList<>();
        for (int vehicle = 1; vehicle <= header.whole(0); vehicle++) {
            drivers.add(new Driver(String.valueOf(vehicle), start.place(), end.place(), start.window(), header.numbers()[2],
                    Load.seats(header.whole(3))));
        }
        List<RideRequest> asked = new ArrayList<>();
        for (int request = 1; request <= requests; request++) {
            Row from = rows.get(request + 1);
            asked.add(new RideRequest(String.valueOf(request), from.visit(), rows.get(request + requests + 1).visit(),
                    Load.seats(from.whole(4)), header.numbers()[4]));
        }
        return new Day(drivers, asked, Travel.flat());
    }
}
