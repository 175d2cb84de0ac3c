package nl.samenspel.bench.rides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.files.DayReading;
import nl.samenspel.matching.ride.files.TestSetReader;

/**
 * A day of a test set.
 *
 * @param best kilometres of the best plan known; empty when none is known for certain
 */
record KnownRides(String name, Day day, OptionalDouble best) {

    private static final List<String> NOT_CERTAIN = List.of("none", "unverified");

    /** What stands in a folder: days that can be planned, and a remark for each file that cannot be read. */
    record Folder(List<KnownRides> days, List<Text> remarks) {
    }

    static boolean isFolder(Path folder) {
        return Files.isRegularFile(folder.resolve("best_known.csv"));
    }

    static Folder readAll(Path folder) throws IOException {
        Map<String, Double> known = known(folder.resolve("best_known.csv"));
        List<KnownRides> days = new ArrayList<>();
        List<Text> remarks = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            OptionalDouble best = known.containsKey(name) ? OptionalDouble.of(known.get(name)) : OptionalDouble.empty();
            switch (TestSetReader.read(file)) {
                case DayReading.Readable(Day day) -> days.add(new KnownRides(name, day, best));
                case DayReading.Unreadable _ -> remarks.add(new Text(name + " kan niet gelezen worden.", name + " cannot be read."));
            }
        }
        return new Folder(days, remarks);
    }

    /** Lines of instance, …, best_known, status, …; what was not verified does not count as known. */
    private static Map<String, Double> known(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split(","));
        int value = header.indexOf("best_known");
        int status = header.indexOf("status");
        Map<String, Double> known = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            boolean certain = value >= 0 && fields.length > value && !fields[value].isBlank()
                    && (status < 0 || NOT_CERTAIN.stream().noneMatch(fields[status].toLowerCase(Locale.ROOT)::startsWith));
            if (certain) {
                known.put(fields[0], Double.parseDouble(fields[value]));
            }
        }
        return known;
    }

    /** Whether the best known is the optimum for so few requests that nothing worse is good enough. */
    boolean hasToBeOptimal() {
        return best.isPresent() && day.requests().size() <= 24;
    }
}
