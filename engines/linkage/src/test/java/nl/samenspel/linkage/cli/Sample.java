package nl.samenspel.linkage.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.linking.LinkRequest;
import nl.samenspel.linkage.linking.Linking;
import nl.samenspel.linkage.partner.Preparation;
import nl.samenspel.linkage.partner.PrepareRequest;

/** A small session in a folder: two partners, made-up addresses, everything by the command line. */
public final class Sample {

    /** An address that stands in both lists and must appear nowhere else. */
    public static final String SECRET_POSTCODE = "1998ZQ";

    public final Path folder;
    public final Path agreement;
    public final Path keys;
    public String said = "";
    public String complained = "";

    public Sample(Path folder) throws IOException {
        this.folder = folder;
        this.keys = folder.resolve("keys");
        String document = "{\"title\":\"proef\",\"sha256\":\"" + "ab".repeat(32) + "\"}";
        this.agreement = Files.writeString(folder.resolve("agreement.json"), """
                {"name":"Proef","date":"2026-11-22","purpose":"proef","unit":"ADDRESSES","dpia":%1$s,"jointControllers":%1$s,
                "retentionDays":0,"partners":[{"id":"een","name":"Een","ground":"taak"},{"id":"twee","name":"Twee","ground":"taak"}],
                "domains":[{"id":"jeugd","name":"Jeugd"},{"id":"wmo","name":"Wmo"}],
                "provisions":[{"code":"A","name":"A","domain":"jeugd"},{"code":"B","name":"B","domain":"wmo"}],
                "districts":[],"tables":["PROVISIONS","COMBINATIONS","DOMAINS","ORGANISATIONS","CONCENTRATION"],
                "protection":{"method":"SUPPRESSION","minimum":5,"width":0,"epsilon":0,"deviation":0,"variance":0}}
                """.formatted(document));
        list("een.csv", "A", 1);
        list("twee.csv", "B", 2);
    }

    private void list(String name, String provision, int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>(List.of("postcode;huisnummer;voorziening"));
        for (int number = 1; number <= 300; number++) {
            if (random.nextInt(3) > 0) {
                lines.add("1998 ZA;" + number + ";" + provision);
            }
        }
        lines.add(SECRET_POSTCODE + ";4711;" + provision);
        Files.write(folder.resolve(name), lines);
    }

    /** Runs one command; what it said and complained is kept. */
    public int run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = new Factlab(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8)).run(List.of(words));
        said = out.toString(StandardCharsets.UTF_8);
        complained = errors.toString(StandardCharsets.UTF_8);
        return status;
    }

    public void makeKeys() {
        for (String partner : List.of("een", "twee")) {
            run("key", agreement.toString(), "--partner", partner, "--keys", keys.toString());
        }
        for (String partner : List.of("een", "twee")) {
            run("agree", agreement.toString(), "--partner", partner, "--keys", keys.toString());
        }
    }

    public int prepare(String partner, String... more) {
        List<String> words = new ArrayList<>(List.of("prepare", folder.resolve(partner + ".csv").toString(), "--agreement",
                agreement.toString(), "--partner", partner, "--keys", keys.toString(), "--to", sealed(partner).toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    /** Seals a list in this process: quicker than in a room, for who tests something else than the room. */
    public void seal(String partner) throws IOException, Refused, GeneralSecurityException {
        Preparation.run(new PrepareRequest(agreement.toString(), partner, keys.toString(), folder.resolve(partner + ".csv").toString(),
                Map.of(), "", "UTF-8", false, false, "", sealed(partner).toString()), _ -> { });
    }

    /** Links both sealed lists in this process. */
    public void linkHere() throws IOException, Refused, GeneralSecurityException {
        Linking.run(new LinkRequest(agreement.toString(), List.of(sealed("een").toString(), sealed("twee").toString()), keys.toString()),
                _ -> { });
    }

    public Path sealed(String partner) {
        return folder.resolve(partner + ".sealed");
    }

    public Path published() {
        return folder.resolve("published");
    }

    public int link() {
        return run("link", agreement.toString(), sealed("een").toString(), sealed("twee").toString(), "--keys", keys.toString(), "--to",
                published().toString());
    }
}
