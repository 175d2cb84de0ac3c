package nl.samenspel.bench.linkage;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.linkage.address.AddressReader;
import nl.samenspel.linkage.address.AddressReading;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.oblivious.ObliviousFunction;
import nl.samenspel.linkage.oblivious.Suite;

/** Linking 27 lists, its growth and its memory, beside hand-written SQL; and reading addresses. */
public final class LinkageBenchmark implements Benchmark {

    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int OBLIVIOUS_ADDRESSES = 3_000;

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    /** Seconds of ours and of the reference. */
    private record Pair(double ours, double reference) {
    }

    @Override
    public String name() {
        return "linkage";
    }

    @Override
    public Text about() {
        return new Text("lijsten koppelen zonder te weten wie, en hoe snel", "linking lists without knowing whom, and how fast");
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        measurements.clear();
        remarks.clear();
        run.say(new Text("adressen lezen", "reading addresses"));
        addresses();
        oblivious();
        LinkCommand.rehearse(run.home(), run.workspace());
        try {
            Pair small = linking(run, SMALL, 5);
            Pair large = linking(run, LARGE, 30);
            measurements.add(new Measurement("growth", new Text("groei van tijd bij tien keer zoveel rijen",
                    "growth of time with ten times the rows"), Text.same("10 ×"), large.ours() / small.ours(), "×", Bar.atMost(10),
                    Scale.FIXED));
        } catch (Refused | GeneralSecurityException | SQLException broken) {
            return new Findings.NotMeasured(new Text("Het koppelen ging niet: " + broken, "Linking failed: " + broken));
        }
        return new Findings.Measured(measurements, remarks);
    }

    private Pair linking(Run run, int rows, double bar) throws IOException, InterruptedException, Refused, GeneralSecurityException,
            SQLException {
        String size = "27 × " + rows;
        run.say(new Text(size + " rijen maken", "making " + size + " rows"));
        Path folder = Files.createDirectories(run.workspace().resolve("r" + rows));
        double[] ours = new double[ROUNDS];
        double[] reference = new double[ROUNDS];
        double megabytes = 0;
        try (HandWrittenSql sql = new HandWrittenSql(folder)) {
            Municipality municipality = Municipality.make(folder.resolve("municipality"), rows, sql::take);
            Path keys = municipality.folder().resolve("keys");
            Path spare = copy(keys, folder.resolve("spare"));
            for (int round = 0; round < ROUNDS; round++) {
                run.say(new Text(size + " koppelen, ronde " + (round + 1), "linking " + size + ", round " + (round + 1)));
                copy(spare, keys);
                LinkCommand command = LinkCommand.run(run.home(), municipality, folder.resolve("published" + round));
                if (command.status() != 0) {
                    remarks.add(new Text("Koppelen eindigde met " + command.status() + ".", "Linking ended with " + command.status() + "."));
                }
                ours[round] = command.seconds();
                megabytes = Math.max(megabytes, command.megabytes());
                reference[round] = sql.run();
            }
        }
        Pair pair = new Pair(Median.of(ours), Median.of(reference));
        tell(rows, size, bar, pair, megabytes);
        return pair;
    }

    private void tell(int rows, String size, double bar, Pair pair, double megabytes) {
        Text of = new Text(size + " rijen", size + " rows");
        measurements.add(new Measurement("link." + rows, new Text("koppelen en alle tabellen, uit bestanden",
                "linking and all tables, from files"), of, pair.ours(), "s", Bar.atMost(bar), Scale.TIME));
        measurements.add(Measurement.told("sql." + rows, new Text("met de hand geschreven SQL, alleen tellen",
                "hand-written SQL, counting only"), of, pair.reference(), "s", Scale.TIME));
        measurements.add(new Measurement("ratio." + rows, new Text("wij tegen die SQL", "ours against that SQL"), of,
                pair.ours() / pair.reference(), "×", rows == LARGE ? Bar.atMost(3) : null, Scale.FIXED));
        measurements.add(new Measurement("memory." + rows, new Text("meeste geheugen, hele opdracht", "peak memory, whole command"),
                of, megabytes, "MB", rows == LARGE ? Bar.atMost(2_500) : null, Scale.FIXED));
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    private void addresses() {
        String[][] written = new String[10_000][];
        String[] behind = {"", "", "", " a", "A", "-hs", " hs", "-2", " 2 hoog", " bis", "A-2", "-II", " 3e verdieping", "/1"};
        for (int at = 0; at < written.length; at++) {
            written[at] = new String[] {"%d%s%c%c".formatted(1_000 + at % 9_000, at % 3 == 0 ? " " : "", 'A' + at % 26, 'A' + at / 26 % 26),
                    1 + at * 7 % 400 + behind[at % behind.length]};
        }
        double[] rates = new double[ROUNDS];
        long understood = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (int pass = 0; pass < 200; pass++) {
                for (String[] one : written) {
                    if (AddressReader.read(one[0], one[1], "", "") instanceof AddressReading.Understood(var address)) {
                        understood += address.key().length() > 0 ? 1 : 0;
                    }
                }
            }
            rates[round] = 200.0 * written.length / ((System.nanoTime() - begin) / 1e9);
        }
        measurements.add(new Measurement("addresses", new Text("adressen lezen, met sleutel, één kern", "reading addresses, with key, one core"),
                new Text(understood / ROUNDS + " adressen", understood / ROUNDS + " addresses"), Median.of(rates), "/s",
                Bar.atLeast(500_000), Scale.RATE));
    }

    /** What an address costs its owner (blinding and finishing), and what it costs each other partner (a turn). */
    private void oblivious() {
        ObliviousFunction function = new ObliviousFunction(Suite.RISTRETTO255);
        BigInteger key = function.key(new byte[32], new byte[] {1});
        BigInteger blind = key.shiftRight(1);
        double[] owner = new double[ROUNDS];
        double[] turn = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long turns = 0;
            long begin = System.nanoTime();
            for (int at = 0; at < OBLIVIOUS_ADDRESSES; at++) {
                byte[] input = ("1998ZQ" + at).getBytes(StandardCharsets.US_ASCII);
                byte[] blinded = function.blinded(input, blind);
                long before = System.nanoTime();
                byte[] evaluated = function.evaluated(blinded, key).orElseThrow();
                turns += System.nanoTime() - before;
                function.finished(input, blind, evaluated).orElseThrow();
            }
            owner[round] = OBLIVIOUS_ADDRESSES / ((System.nanoTime() - begin - turns) / 1e9);
            turn[round] = OBLIVIOUS_ADDRESSES / (turns / 1e9);
        }
        measurements.add(Measurement.told("oblivious", new Text("adressen onleesbaar maken en terugkrijgen (RFC 9497), één kern",
                "blinding addresses and taking the blinds off (RFC 9497), one core"), Text.same("ristretto255"), Median.of(owner), "/s",
                Scale.RATE));
        measurements.add(Measurement.told("turn", new Text("een beurt met andermans lijst (RFC 9497), één kern",
                "a turn with somebody else's list (RFC 9497), one core"), Text.same("ristretto255"), Median.of(turn), "/s", Scale.RATE));
    }
}
