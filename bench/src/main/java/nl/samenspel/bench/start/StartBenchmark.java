package nl.samenspel.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.bench.program.Program;
import nl.samenspel.bench.program.StartCommand;
import nl.samenspel.bench.program.StopSignal;

/** A restart is not an outage: seconds from the command to the first page, database included, and from Ctrl-C to the end. */
public final class StartBenchmark implements Benchmark {

    private static final Bar START = Bar.atMost(6);
    private static final Bar STOP = Bar.atMost(3);

    /** One start and stop; seconds and megabytes. */
    private record Round(double start, double memory, StopSignal signal, double stop) {
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Text about() {
        return new Text("van het startcommando tot de eerste pagina, met database, en van Ctrl-C tot het einde",
                "from the start command to the first page, database included, and from Ctrl-C to the end");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("times", 5, 1, 100, new Text("hoe vaak starten", "how many starts")),
                StartCommand.OPTION);
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        StartCommand command = StartCommand.of(run);
        Optional<Text> complaint = command.complaint();
        if (complaint.isPresent()) {
            return new Findings.NotMeasured(complaint.get());
        }
        Path data = run.data().orElse(run.workspace().resolve("data"));
        boolean fresh = !Files.exists(data.resolve("database"));
        List<Measurement> measurements = new ArrayList<>();
        if (fresh) {
            run.say(new Text("eerste start, met een nieuwe database", "first start, with a new database"));
            Round first = round(command, data);
            measurements.add(Measurement.told("first", new Text("eerste start, nieuwe database", "first start, new database"),
                    starts(1), first.start(), "s", Scale.TIME));
        }
        List<Round> rounds = new ArrayList<>();
        int times = run.number("times");
        for (int i = 1; i <= times; i++) {
            run.say(new Text("start %d van %d".formatted(i, times), "start %d of %d".formatted(i, times)));
            rounds.add(round(command, data));
        }
        measurements.add(new Measurement("start", new Text("start tot eerste pagina", "start to first page"), starts(times),
                median(rounds, Round::start), "s", START, Scale.TIME));
        measurements.add(Measurement.told("slowest", new Text("langzaamste start", "slowest start"), starts(times),
                rounds.stream().mapToDouble(Round::start).max().orElseThrow(), "s", Scale.TIME));
        measurements.add(new Measurement("stop", new Text("stop na Ctrl-C", "stop after Ctrl-C"), starts(times),
                median(rounds, Round::stop), "s", STOP, Scale.TIME));
        measurements.add(Measurement.told("memory", new Text("geheugen na eerste pagina", "memory after first page"), starts(times),
                median(rounds, Round::memory), "MB", Scale.FIXED));
        return new Findings.Measured(measurements, remarks(rounds));
    }

    private static Round round(StartCommand command, Path data) throws IOException, InterruptedException {
        try (Program program = Program.launch(command, data)) {
            double start = seconds(program.untilFirstPage());
            return new Round(start, program.residentMegabytes(), program.stopSignal(), seconds(program.stop()));
        }
    }

    private static List<Text> remarks(List<Round> rounds) {
        if (rounds.stream().allMatch(round -> round.signal() == StopSignal.INTERRUPT)) {
            return List.of();
        }
        return List.of(new Text(
                "Ctrl-C werkt niet voor wat hier op de achtergrond is gestart; gestopt met TERM in plaats van INT.",
                "Ctrl-C does not reach what was started in the background here; stopped by TERM instead of INT."));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Text starts(int times) {
        return Text.same(times == 1 ? "1 start" : times + " starts");
    }
}
