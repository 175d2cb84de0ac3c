package nl.samenspel.linkage.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.agreement.AgreementReader.SignedUpTo;
import nl.samenspel.linkage.cli.Sample;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.language.Texts;
import nl.samenspel.linkage.linking.LinkRequest;
import nl.samenspel.linkage.linking.Linked;
import nl.samenspel.linkage.linking.Linking;
import nl.samenspel.linkage.partner.Preparation;
import nl.samenspel.linkage.partner.PrepareRequest;
import nl.samenspel.linkage.partner.Prepared;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session in which lists go round: the same tables, and nobody gets further than its own key. In one process, without rooms. */
class RoundTest {

    @TempDir
    private Path folder;
    private Sample sample;

    @BeforeEach
    void bringTwoLists() throws IOException {
        sample = new Sample(folder);
        Files.writeString(sample.agreement, Files.readString(sample.agreement).replace("\"retentionDays\":0",
                "\"pseudonyms\":\"OBLIVIOUS\",\"retentionDays\":0"));
        sample.makeKeys();
    }

    private PrepareRequest list(String partner, String evaluated, Path to) {
        return new PrepareRequest(sample.agreement.toString(), partner, keys(partner), folder.resolve(partner + ".csv").toString(),
                Map.of(), "", "UTF-8", false, false, evaluated, to.toString());
    }

    /** What one partner has: its own share only. */
    private String keys(String partner) {
        Path own = folder.resolve("keys-of-" + partner);
        try {
            if (Files.notExists(own)) {
                Files.createDirectory(own);
                for (String name : List.of("een.agreed.json", "twee.agreed.json", partner + ".share", partner + ".sign")) {
                    Files.copy(sample.keys.resolve(name), own.resolve(name));
                }
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return own.toString();
    }

    private Path blind(String partner) throws IOException, Refused, GeneralSecurityException {
        Path blinded = folder.resolve(partner + ".blinded");
        Preparation.blind(list(partner, "", blinded), _ -> { });
        return blinded;
    }

    private Path evaluate(String holder, Path blinded) throws IOException, Refused, GeneralSecurityException {
        Path to = folder.resolve("turn-of-" + holder);
        Evaluation.run(new EvaluateRequest(sample.agreement.toString(), holder, keys(holder), List.of(blinded.toString()),
                to.toString()), _ -> { });
        return to.resolve(blinded.getFileName());
    }

    private Prepared prepare(String partner, Path evaluated) throws IOException, Refused, GeneralSecurityException {
        return Preparation.run(list(partner, evaluated.toString(), sample.sealed(partner)), _ -> { });
    }

    private static void refuses(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.problems().getFirst().sentence(Texts.DUTCH)).contains(sentence));
    }

    private Linked link() throws IOException, Refused, GeneralSecurityException {
        return Linking.run(new LinkRequest(sample.agreement.toString(), List.of(sample.sealed("een").toString(),
                sample.sealed("twee").toString()), sample.keys.toString()), _ -> { });
    }

    @Test
    void givesTheTablesOfASessionWithSharesTogether() throws IOException, Refused, GeneralSecurityException {
        prepare("een", evaluate("twee", blind("een")));
        prepare("twee", evaluate("een", blind("twee")));
        Linked linked = link();
        Sample keyed = new Sample(Files.createDirectory(folder.resolve("keyed")));
        keyed.makeKeys();
        for (String partner : List.of("een", "twee")) {
            Preparation.run(new PrepareRequest(keyed.agreement.toString(), partner, keyed.keys.toString(),
                    keyed.folder.resolve(partner + ".csv").toString(), Map.of(), "", "UTF-8", false, false, "",
                    keyed.sealed(partner).toString()), _ -> { });
        }
        Linked other = Linking.run(new LinkRequest(keyed.agreement.toString(), List.of(keyed.sealed("een").toString(),
                keyed.sealed("twee").toString()), keyed.keys.toString()), _ -> { });
        assertThat(linked.tables()).isEqualTo(other.tables());
        assertThat(linked.overview()).isEqualTo(other.overview());
        assertThat(linked.overview().matched()).isPositive();
    }

    @Test
    void needsTheTurnOfEveryPartnerOnce() throws IOException, Refused, GeneralSecurityException {
        Path blinded = blind("een");
        refuses(() -> prepare("een", blinded), "een.blinded: deze lijst is nog niet rond geweest bij: twee");
        Path once = evaluate("twee", blinded);
        refuses(() -> evaluate("twee", once), "twee heeft deze lijst al bewerkt");
        refuses(() -> evaluate("een", blinded), "een heeft deze lijst al bewerkt");
        refuses(() -> evaluate("twee", blinded), "dit bestand is er al");
        refuses(() -> blind("een"), "dit bestand is er al");
        refuses(() -> prepare("twee", once), "deze lijst is van een, niet van twee");
    }

    @Test
    void noticesOneChangedBitAnywhereInAListThatGoesRound() throws IOException, Refused, GeneralSecurityException {
        Path blinded = blind("een");
        byte[] whole = Files.readAllBytes(blinded);
        for (int at : new int[] {0, 43, 46, 60, 250, 700, whole.length / 2, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(blinded, changed);
            refuses(() -> evaluate("twee", blinded), "een.blinded: ");
        }
        Files.write(blinded, Arrays.copyOf(whole, whole.length - 32));
        refuses(() -> evaluate("twee", blinded), "Er ontbreken rijen");
        assertThat(folder.resolve("turn-of-twee")).doesNotExist();
    }

    @Test
    void noticesThatTheListChangedWhileItWasAway() throws IOException, Refused, GeneralSecurityException {
        Path came = evaluate("twee", blind("een"));
        Path list = folder.resolve("een.csv");
        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(0, lines.size() - 1));
        refuses(() -> prepare("een", came), "de lijst is niet meer die waarvan dit bestand gemaakt is");
        assertThat(sample.sealed("een")).doesNotExist();
    }

    @Test
    void doesNotMixWithASessionWhoseSharesComeTogether() throws IOException, Refused, GeneralSecurityException {
        refuses(() -> prepare("een", Path.of("")), "in deze sessie gaan lijsten eerst rond");
        Path blinded = blind("een");
        Sample keyed = new Sample(Files.createDirectory(folder.resolve("keyed")));
        keyed.makeKeys();
        assertThatThrownBy(() -> Evaluation.run(new EvaluateRequest(keyed.agreement.toString(), "twee", keyed.keys.toString(),
                List.of(blinded.toString()), folder.resolve("x").toString()), _ -> { })).isInstanceOf(Refused.class);
        Sample other = new Sample(Files.createDirectory(folder.resolve("other")));
        Files.writeString(other.agreement, Files.readString(sample.agreement).replace("Proef", "Anders"));
        other.makeKeys();
        refuses(() -> Evaluation.run(new EvaluateRequest(other.agreement.toString(), "twee", other.keys.toString(),
                List.of(blinded.toString()), folder.resolve("x").toString()), _ -> { }), "hoort bij een andere sessie");
        refuses(() -> Preparation.run(new PrepareRequest(keyed.agreement.toString(), "een", keyed.keys.toString(),
                folder.resolve("een.csv").toString(), Map.of(), "", "UTF-8", false, false, blinded.toString(), "x"), _ -> { }),
                "gaan lijsten niet rond");
    }

    @Test
    void showsNoAddressAndNoOrderToWhoseTurnItIs() throws IOException, Refused, GeneralSecurityException {
        Path first = blind("een");
        byte[] one = Files.readAllBytes(first);
        Files.delete(first);
        byte[] again = Files.readAllBytes(blind("een"));
        assertThat(new String(one, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(Sample.SECRET_POSTCODE);
        byte[] point = Arrays.copyOfRange(one, one.length - 96, one.length - 64);
        assertThat(Arrays.equals(point, Arrays.copyOfRange(again, again.length - 96, again.length - 64))).as("blinds are fresh").isFalse();
    }

    @Test
    void refusesAPointThatIsNone() throws IOException, Refused, GeneralSecurityException {
        SignedUpTo signed = AgreementReader.read(sample.agreement);
        List<Agreed> agreed = Agreed.readAll(signed.agreement(), signed.hash(), sample.keys);
        Path blinded = blind("een");
        BlindedFile file = BlindedFile.read(blinded, signed.agreement(), signed.hash(), agreed);
        Arrays.fill(file.points(), 64, 96, (byte) 0);
        file.write(blinded, hash -> nl.samenspel.linkage.key.PartnerKeys.sign(signed.hash(), "een", sample.keys, hash));
        refuses(() -> evaluate("twee", blinded), "rij 3 is geen punt");
    }
}
