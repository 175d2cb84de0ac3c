package nl.samenspel.matching.ring.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.RingRules;
import nl.samenspel.matching.ring.Rings;
import nl.samenspel.matching.ring.cover.Cover;
import nl.samenspel.matching.ring.cover.CoverReader;
import nl.samenspel.matching.ring.cover.CoverReading;
import nl.samenspel.matching.ring.cover.CoverSolver;
import nl.samenspel.matching.ring.files.PoolReader;
import nl.samenspel.matching.ring.files.PoolReading;
import nl.samenspel.matching.ring.forming.RingMaker;
import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.wording.Texts;
import nl.samenspel.matching.wording.Words;
import nl.samenspel.matching.wording.Words.Misuse;

/**
 * {@code samenspel match ring PEOPLE.csv}: forms rings, or repairs them when the table says who is in one already; {@code samenspel
 * match ring COVER.txt} solves a set-covering problem. Exit status 0 when there is an answer, 1 when there is none or a file
 * cannot be used, 2 when the command was not understood.
 */
public final class Ring {

    private static final Set<String> CHOICES = Set.of("walk", "detour", "smallest", "largest", "seconds");
    private static final int LARGEST_RING = 100;
    /** About, on two cores of 2026: the solver counts work instead of time so that its answer can be repeated. */
    private static final double SECONDS_PER_UNIT_OF_WORK = 3;
    private static final int AIMS = Level.Aim.values().length;

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream errors;

    private Ring(Texts texts, PrintStream out, PrintStream errors) {
        this.texts = texts;
        this.out = out;
        this.errors = errors;
    }

    /** Runs the command and returns its exit status. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new Ring(Texts.askedFor(arguments), out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            Words words = Words.read(arguments, CHOICES, Set.of("help"));
            if (words.files().isEmpty() || words.has("help")) {
                out.println(texts.text("ring.usage"));
                return words.has("help") ? 0 : 2;
            }
            return read(words);
        } catch (Misuse misuse) {
            errors.println(misuse.reason(texts));
            errors.println(texts.text("ring.help"));
            return 2;
        }
    }

    private int read(Words words) throws Misuse {
        if (words.files().size() > 1) {
            throw new Misuse("oneFile", words.files().size());
        }
        Path file = Path.of(words.files().getFirst());
        RingRules rules = rules(words);
        Duration atMost = Duration.ofMillis((long) (1000 * words.number("seconds", 20, 0.1, 3600)));
        if (!Files.isRegularFile(file)) {
            errors.println(texts.text("file.missing", file.toString()));
            return 1;
        }
        try {
            return file.toString().endsWith(".csv") ? form(PoolReader.read(file, rules), atMost)
                    : cover(CoverReader.read(file), atMost);
        } catch (IOException _) {
            errors.println(texts.text("file.unreadable"));
            return 1;
        }
    }

    private static RingRules rules(Words words) throws Misuse {
        RingRules standard = RingRules.STANDARD;
        int smallest = (int) words.number("smallest", standard.smallest(), 2, LARGEST_RING);
        int largest = (int) words.number("largest", Math.max(standard.largest(), smallest), smallest, LARGEST_RING);
        return new RingRules(smallest, largest, words.number("walk", standard.walkingMetres(), 1, 100_000),
                words.number("detour", standard.detour(), 1, 5));
    }

    private int form(PoolReading reading, Duration atMost) {
        return switch (reading) {
            case PoolReading.Unreadable unreadable -> refuse(unreadable.faults());
            case PoolReading.Readable readable -> {
                Rings rings = RingMaker.repair(readable.pool(), readable.before(), atMost.toMillis() / (1e3 * AIMS * SECONDS_PER_UNIT_OF_WORK));
                out.print(new RingReport(texts, readable.pool()).text(rings));
                yield rings.rings().isEmpty() ? 1 : 0;
            }
        };
    }

    private int cover(CoverReading reading, Duration atMost) {
        return switch (reading) {
            case CoverReading.Unreadable unreadable -> refuse(unreadable.faults());
            case CoverReading.Readable readable -> tell(CoverSolver.solve(readable.problem(), atMost));
        };
    }

    private int tell(Cover cover) {
        return switch (cover) {
            case Cover.Found found -> {
                out.println(texts.text(found.isOptimal() ? "cover.optimal" : "cover.found", found.choices().size(), found.cost(),
                        found.bound()));
                out.println(found.choices().stream().map(choice -> String.valueOf(choice + 1)).collect(Collectors.joining(" ")));
                yield 0;
            }
            case Cover.Impossible impossible -> {
                errors.println(texts.text("cover.impossible", String.valueOf(impossible.need() + 1)));
                yield 1;
            }
            case Cover.NotFound _ -> {
                errors.println(texts.text("cover.notFound"));
                yield 1;
            }
        };
    }

    private int refuse(List<Fault> faults) {
        errors.println(texts.text("ring.refused", faults.size()));
        faults.forEach(fault -> errors.println("  " + texts.fault(fault)));
        return 1;
    }
}
