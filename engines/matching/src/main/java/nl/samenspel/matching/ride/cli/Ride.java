package nl.samenspel.matching.ride.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.files.CoordinatorReader;
import nl.samenspel.matching.ride.files.DayReading;
import nl.samenspel.matching.ride.files.TestSetReader;
import nl.samenspel.matching.ride.planning.Booking;
import nl.samenspel.matching.ride.planning.RidePlanner;
import nl.samenspel.matching.wording.Texts;
import nl.samenspel.matching.wording.Words;
import nl.samenspel.matching.wording.Words.Misuse;

/**
 * {@code samenspel match ride RIDES.csv DRIVERS.csv [PLACES.csv]} or {@code samenspel match ride TESTSET.txt}: plans a day, or says
 * what could be answered to one more rider on the phone. Exit status 0 when everybody is driven, 1 when a file cannot be used or
 * somebody is not driven, 2 when the command was not understood.
 */
public final class Ride {

    private static final Set<String> CHOICES = Set.of("seconds", "steps", "seed", "speed", "detour", "phone", "tolerance");
    private static final Set<String> SWITCHES = Set.of("json", "csv", "help");
    private static final double TOLERANCE = 10;

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream errors;

    private Ride(Texts texts, PrintStream out, PrintStream errors) {
        this.texts = texts;
        this.out = out;
        this.errors = errors;
    }

    /** Runs the command and returns its exit status. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new Ride(Texts.askedFor(arguments), out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            Words words = Words.read(arguments, CHOICES, SWITCHES);
            if (words.files().isEmpty() || words.has("help")) {
                out.println(texts.text("ride.usage"));
                return words.has("help") ? 0 : 2;
            }
            return read(words);
        } catch (Misuse misuse) {
            errors.println(misuse.reason(texts));
            errors.println(texts.text("ride.help"));
            return 2;
        }
    }

    private int read(Words words) throws Misuse {
        List<Path> files = words.files().stream().map(Path::of).toList();
        if (files.size() > 3) {
            throw new Misuse("files", files.size());
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                errors.println(texts.text("file.missing", file.toString()));
                return 1;
            }
        }
        Travel travel = Travel.roads(words.number("speed", 30, 1, 200), words.number("detour", 1.3, 1, 5));
        try {
            DayReading reading = files.size() == 1 ? TestSetReader.read(files.getFirst())
                    : CoordinatorReader.read(files.get(0), files.get(1), files.stream().skip(2).findFirst(), travel);
            return switch (reading) {
                case DayReading.Unreadable unreadable -> refuse(unreadable);
                case DayReading.Readable(Day day) -> words.has("phone") ? answer(day, words) : plan(day, words);
            };
        } catch (IOException _) {
            errors.println(texts.text("file.unreadable"));
            return 1;
        }
    }

    private int refuse(DayReading.Unreadable unreadable) {
        errors.println(texts.text("ride.refused", unreadable.faults().size()));
        unreadable.faults().forEach(fault -> errors.println("  " + texts.fault(fault)));
        return 1;
    }

    private int plan(Day day, Words words) throws Misuse {
        Plan plan = new RidePlanner(day, seed(words)).plan(effort(words));
        if (words.has("json")) {
            out.println(PlanJson.of(day, plan));
        } else if (words.has("csv")) {
            out.print(PlanTable.of(plan));
        } else {
            out.print(new PlanReport(texts, day).text(plan));
        }
        return plan.notDriven().isEmpty() ? 0 : 1;
    }

    /** Plans the day without one ride, keeps what was promised, and asks who can take that ride along. */
    private int answer(Day day, Words words) throws Misuse {
        String id = words.words("phone", "");
        Optional<RideRequest> request = day.request(id);
        if (request.isEmpty()) {
            throw new Misuse("phone", id);
        }
        Day before = day.without(id);
        Plan plan = new RidePlanner(before, seed(words)).plan(effort(words));
        Day promised = before.promised(plan, words.number("tolerance", TOLERANCE, 0, 24 * 60));
        long begin = System.nanoTime();
        Booking booking = Booking.ask(promised, plan, request.get());
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        out.print(new BookingReport(texts).text(id, booking, milliseconds));
        return booking.offers().isEmpty() ? 1 : 0;
    }

    private static long seed(Words words) throws Misuse {
        return (long) words.number("seed", 1, 0, Integer.MAX_VALUE);
    }

    private static Effort effort(Words words) throws Misuse {
        if (words.has("steps")) {
            return Effort.steps((long) words.number("steps", 0, 0, 1e9));
        }
        return Effort.time(Duration.ofMillis((long) (1000 * words.number("seconds", 5, 0, 3600))));
    }
}
