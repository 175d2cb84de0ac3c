package nl.samenspel.bench.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/** A neighbourhood that hears something at the same moment: 10,000 messages leave within a minute, each once. */
public final class MailBenchmark implements Benchmark {

    private static final Bar WITHIN_A_MINUTE = Bar.atMost(60);
    private static final Bar NONE = Bar.atMost(0);
    private static final int WARMING_UP = 1_000;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /** One round; seconds, mails a second, and how many went wrong. */
    private record Round(double all, double rate, int missing, int again) {
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Text about() {
        return new Text("van een grote hoeveelheid berichten die klaarstaat tot alles weg is, elk één keer",
                "from a great many messages that wait until all have left, each once");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("messages", 10_000, 1, 1_000_000, new Text("hoeveel berichten", "how many messages")),
                Option.number("times", 3, 1, 100, new Text("hoe vaak", "how often")),
                StartCommand.OPTION);
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        StartCommand command = StartCommand.of(run).with("--empty");
        Optional<Text> complaint = command.complaint();
        if (complaint.isPresent()) {
            return new Findings.NotMeasured(complaint.get());
        }
        Path data = run.workspace().resolve("data");
        try (CountingServer server = new CountingServer(); Program program = Program.launch(command, data, settings(server))) {
            program.untilReady();
            try (MessageLoad load = MessageLoad.into(data)) {
                return measure(run, load, server);
            }
        } catch (SQLException failed) {
            return new Findings.NotMeasured(new Text("De database deed niet mee: " + failed.getMessage(), "The database did not work: " + failed.getMessage()));
        }
    }

    private static Map<String, String> settings(CountingServer server) {
        return Map.of("SAMENSPEL_MAIL_HOST", "127.0.0.1", "SAMENSPEL_MAIL_PORT", Integer.toString(server.port()),
                "SAMENSPEL_MAIL_TLS", "none", "SAMENSPEL_MAIL_FROM", "samenspel@meetdorp.voorbeeld");
    }

    private static Findings measure(Run run, MessageLoad load, CountingServer server) throws SQLException, InterruptedException {
        int messages = run.number("messages");
        int times = run.number("times");
        load.makeMunicipality();
        run.say(new Text("warmlopen", "warming up"));
        round(Math.min(WARMING_UP, messages), load, server);
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            run.say(new Text("ronde %d van %d".formatted(i, times), "round %d of %d".formatted(i, times)));
            rounds.add(round(messages, load, server));
        }
        Text size = new Text("%d × %d berichten".formatted(times, messages), "%d × %d messages".formatted(times, messages));
        return new Findings.Measured(List.of(
                new Measurement("all", new Text("klaargezet tot alles weg en genoteerd", "waiting until all left and noted"), size, median(rounds, Round::all), "s", WITHIN_A_MINUTE, Scale.TIME),
                Measurement.told("rate", new Text("per seconde, van de eerste tot de laatste", "a second, from the first to the last"), size, median(rounds, Round::rate), "/s", Scale.RATE),
                new Measurement("missing", new Text("niet aangekomen", "not arrived"), size, rounds.stream().mapToInt(Round::missing).sum(), "", NONE, Scale.FIXED),
                new Measurement("again", new Text("vaker dan één keer aangekomen", "arrived more than once"), size, rounds.stream().mapToInt(Round::again).sum(), "", NONE, Scale.FIXED)),
                List.of(new Text("%d verbindingen met de mailserver, in alle ronden samen".formatted(server.connections()),
                        "%d connections to the mail server, in all rounds together".formatted(server.connections()))));
    }

    private static Round round(int messages, MessageLoad load, CountingServer server) throws SQLException, InterruptedException {
        server.forget();
        load.add(messages);
        long begin = System.nanoTime();
        while (load.waiting() > 0 && System.nanoTime() - begin < LONGEST_NANOS) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        double all = (System.nanoTime() - begin) / 1e9;
        return new Round(all, server.arrived() / server.seconds(), messages - server.arrived(), server.again());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
