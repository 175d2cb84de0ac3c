package nl.samenspel.linkage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.linkage.room.Inside;
import nl.samenspel.linkage.room.QuickStart;
import nl.samenspel.linkage.solver.LinearProgram;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays a session with made-up lists, so that Java learns what a real one will need ({@code -XX:AOTCacheOutput}) and starts it
 * fast. What happens in a room of its own otherwise happens here in this process, because only that is remembered. Run by the
 * launcher after building: {@code Rehearsal FOLDER}, with a folder that is {@link QuickStart}'s.
 */
public final class Rehearsal {

    private static final int PARTNERS = 12;
    private static final int ADDRESSES = 6_000;
    private static final int VILLAGE = 200;

    private final Path folder;
    private final PrintStream silence = new PrintStream(PrintStream.nullOutputStream());

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path quick = Path.of(arguments[0]);
        LinearProgram.unpackTo(Files.createDirectories(QuickStart.solver(quick)));
        Path folder = Files.createTempDirectory("samenspel-rehearsal-");
        try {
            new Rehearsal(folder).play();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private void play() throws IOException {
        Files.writeString(folder.resolve("agreement.json"), agreement());
        List<String> partners = IntStream.range(0, PARTNERS).mapToObj("p%02d"::formatted).toList();
        partners.forEach(partner -> command("key", "--partner", partner));
        partners.forEach(partner -> command("agree", "--partner", partner));
        for (String partner : partners) {
            Files.write(folder.resolve(partner + ".csv"), list(partner));
            inside("prepare", "{\"agreement\":%s,\"partner\":%s,\"keys\":%s,\"list\":%s,\"columns\":{},\"provision\":\"\",\"encoding\":\"UTF-8\""
                    .formatted(path("agreement.json"), quoted(partner), path("keys"), path(partner + ".csv"))
                    + ",\"keepsOut\":false,\"isStrict\":false,\"evaluated\":\"\",\"to\":%s}".formatted(path(partner + ".sealed")));
        }
        inside("link", "{\"agreement\":%s,\"files\":[%s],\"keys\":%s}".formatted(path("agreement.json"), partners.stream()
                .map(partner -> path(partner + ".sealed")).collect(Collectors.joining(",")), path("keys")));
        command("link", partners.stream().map(partner -> folder.resolve(partner + ".sealed").toString()).toArray(String[]::new));
        new Factlab(silence, System.err).run(List.of("verify", folder.resolve("published").resolve("protocol.json").toString()));
    }

    private void command(String name, String... more) {
        List<String> words = new ArrayList<>(List.of(name, folder.resolve("agreement.json").toString()));
        words.addAll(List.of(more));
        words.addAll(List.of("--keys", folder.resolve("keys").toString()));
        if (name.equals("link")) {
            words.addAll(List.of("--to", folder.resolve("published").toString()));
        }
        int status = new Factlab(silence, silence).run(words);
        if (status != 0) {
            throw new IllegalStateException(name + " ended with " + status);
        }
    }

    private void inside(String task, String request) {
        Inside.answer("{\"" + task + "\":" + request + "}", silence);
    }

    private String path(String name) {
        return quoted(folder.resolve(name).toString());
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Every address of the village and the town has a provision with one chance in four. */
    private static List<String> list(String partner) {
        SplittableRandom random = new SplittableRandom(partner.hashCode());
        List<String> lines = new ArrayList<>(List.of("postcode;huisnummer;voorziening"));
        for (int address = 0; address < ADDRESSES; address++) {
            if (random.nextInt(4) == 0) {
                lines.add((address < VILLAGE ? "1991 " : "1992 ") + (char) ('A' + address % 20) + "A;" + (address / 20 + 1)
                        + (address % 7 == 0 ? " a;" : ";") + "v" + (partner.charAt(2) - '0') % 3);
            }
        }
        return lines;
    }

    private static String agreement() {
        String document = "{\"title\":\"made up\",\"sha256\":\"" + "0".repeat(64) + "\"}";
        String partners = IntStream.range(0, PARTNERS).mapToObj("{\"id\":\"p%02d\",\"name\":\"made up\",\"ground\":\"none\"}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"name":"Rehearsal","date":"2026-01-01","purpose":"none","unit":"ADDRESSES","dpia":%1$s,"jointControllers":%1$s,
                "retentionDays":0,"partners":[%2$s],"domains":[{"id":"a","name":"a"},{"id":"b","name":"b"},{"id":"c","name":"c"}],
                "provisions":[{"code":"v0","name":"v","domain":"a"},{"code":"v1","name":"v","domain":"b"},
                {"code":"v2","name":"v","domain":"c"}],"districts":[{"id":"village","name":"village","postcodes":["1991"]},
                {"id":"town","name":"town","postcodes":["1992"]}],"tables":["PROVISIONS","DOMAINS","COMBINATIONS","ORGANISATIONS",
                "CONCENTRATION","STATISTICS"],
                "protection":{"method":"SUPPRESSION","minimum":10,"width":0,"epsilon":0,"deviation":0,"variance":0}}
                """.formatted(document, partners).replace("\n", " ");
    }
}
