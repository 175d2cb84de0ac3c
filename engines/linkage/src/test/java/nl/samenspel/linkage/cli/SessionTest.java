package nl.samenspel.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.linkage.language.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session from start to end, and everything that must stop one. */
class SessionTest {

    @TempDir
    private Path folder;
    private Sample sample;

    @BeforeEach
    void bringTwoLists() throws IOException {
        sample = new Sample(folder);
        sample.makeKeys();
    }

    /** In rooms of their own, as in life. */
    private void prepareBoth() {
        assertThat(sample.prepare("een")).as(sample.complained).isZero();
        assertThat(sample.prepare("twee")).as(sample.complained).isZero();
    }

    private void sealBoth() throws IOException, Refused, GeneralSecurityException {
        sample.seal("een");
        sample.seal("twee");
    }

    /** What is said of something that is refused in this process. */
    private static String refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refused.class, work).problems().stream().map(problem -> problem.sentence(Locale.of("nl"))).collect(Collectors.joining("\n"));
    }

    @Test
    void endsInTablesAProtocolAnybodyCanCheckAndNoKeys() throws IOException {
        prepareBoth();
        assertThat(sample.link()).as(sample.complained).isZero();
        assertThat(sample.published()).isDirectoryContaining("glob:**upset.svg").isDirectoryContaining("glob:**curve.svg")
                .isDirectoryContaining("glob:**protocol.pdf");
        assertThat(sample.keys).isDirectoryNotContaining("glob:**.share").isDirectoryNotContaining("glob:**.link");
        Path protocol = sample.published().resolve("protocol.json");
        assertThat(sample.run("verify", protocol.toString())).as(sample.said).isZero();
        Files.writeString(sample.published().resolve("domains.csv"), "domain;count\njeugd;1\n");
        assertThat(sample.run("verify", protocol.toString())).isEqualTo(3);
        assertThat(sample.said).contains("domains.csv: dit bestand is veranderd na de ondertekening");
        Files.writeString(protocol, Files.readString(protocol).replace("\"suppressed\" : 0", "\"suppressed\" : 1"));
        assertThat(sample.run("verify", protocol.toString())).isEqualTo(3);
    }

    @Test
    void leavesNoAddressPseudonymOrShareOnDisk() throws IOException {
        String share = Files.readString(sample.keys.resolve("een.share")).lines().filter(line -> line.startsWith("secret"))
                .findFirst().orElseThrow().substring(7);
        prepareBoth();
        sample.link();
        Files.delete(folder.resolve("een.csv"));
        Files.delete(folder.resolve("twee.csv"));
        for (Path root : List.of(folder, Path.of(System.getProperty("java.io.tmpdir")))) {
            try (Stream<Path> files = Files.walk(root, root.equals(folder) ? 9 : 1)) {
                for (Path file : files.filter(Files::isRegularFile).filter(SessionTest::isSmall).toList()) {
                    assertThat(bytes(file)).as(file.toString()).doesNotContain(Sample.SECRET_POSTCODE).doesNotContain(share);
                }
            }
        }
        assertThat(sample.said + sample.complained).doesNotContain(Sample.SECRET_POSTCODE);
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            String mine = "samenspel-factlab-" + ProcessHandle.current().pid() + "-";
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(mine))).isEmpty();
        }
    }

    /** What stands in a file; nothing when it is another program's and gone by now, or not to be read. */
    private static String bytes(Path file) throws IOException {
        try {
            return Files.isReadable(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static boolean isSmall(Path file) {
        return file.toFile().length() < 5_000_000;
    }

    @Test
    void doesNothingWithoutEveryShare() throws IOException, Refused, GeneralSecurityException {
        sealBoth();
        Files.delete(sample.keys.resolve("twee.link"));
        assertThat(sample.link()).isEqualTo(1);
        assertThat(sample.complained).contains("zonder alle delen gaat niets open");
        Files.delete(sample.keys.resolve("twee.share"));
        assertThat(sample.prepare("een")).isEqualTo(1);
        assertThat(sample.published()).doesNotExist();
    }

    @Test
    void noticesOneChangedBitAnywhereInAFile() throws IOException, Refused, GeneralSecurityException {
        sealBoth();
        byte[] whole = Files.readAllBytes(sample.sealed("twee"));
        for (int at : new int[] {0, 15, 22, 30, 80, whole.length / 2, whole.length - 70, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(sample.sealed("twee"), changed);
            assertThat(refusal(sample::linkHere)).as("byte %d", at).contains("twee.sealed");
        }
        assertThat(sample.link()).as("what the last one says to who asks").isEqualTo(1);
        assertThat(sample.complained).doesNotContain("Exception").contains("twee.sealed");
        assertThat(sample.published()).doesNotExist();
        assertThat(sample.keys).isDirectoryContaining("glob:**twee.share");
    }

    @Test
    void refusesTheShareOfAnotherSession() throws IOException {
        Path other = Files.createDirectory(folder.resolve("ander"));
        Sample another = new Sample(other);
        Files.writeString(another.agreement, Files.readString(another.agreement).replace("Proef", "Anders"));
        another.makeKeys();
        for (String kind : List.of("share", "link")) {
            Files.copy(another.keys.resolve("twee." + kind), sample.keys.resolve("twee." + kind),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(sample.prepare("een")).isEqualTo(1);
        assertThat(sample.complained).contains("hoort bij een andere sessie");
    }

    private void list(String text) throws IOException {
        Files.writeString(folder.resolve("een.csv"), text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void saysWhereAListIsWrongAndWhatWasExpected() throws IOException {
        list("postcode;voorziening\n1998ZA;A\n");
        assertThat(sample.prepare("een")).isEqualTo(1);
        assertThat(sample.complained).contains("een.csv, regel 1", "huisnummer", "De kolommen zijn: postcode, voorziening");
        list("postcode;huisnummer;voorziening\n1998ZA;1;A\n1998ZA;caf\u00e9;A\n");
        assertThat(refusal(() -> sample.seal("een"))).contains("een.csv, regel 3, kolom huisnummer: ", "byte E9", "verwacht werd een bestand in UTF-8");
        list("postcode;huisnummer;voorziening\n1998ZA;1;A;9\n");
        assertThat(refusal(() -> sample.seal("een"))).contains("regel 2", "4 waarden", "zijn er 3");
        list("postcode;huisnummer;voorziening\n1998ZA;1;A\n1998ZA;12-mrt;A\n");
        assertThat(refusal(() -> sample.seal("een"))).contains("regel 3", "datum", "huisnummer");
        list("postcode;huisnummer;voorziening\n1998ZA;1;X\n");
        assertThat(refusal(() -> sample.seal("een"))).contains("regel 2, kolom voorziening", "\"X\" staat niet in de afspraak");
        list("postcode;huisnummer;voorziening\n19ZA;1;A\n");
        assertThat(refusal(() -> sample.seal("een"))).as("nothing is left to seal").contains("regel 2, kolom postcode");
        assertThat(sample.sealed("een")).doesNotExist();
    }

    @Test
    void countsADuplicateRowOnceAndSaysSo() throws IOException {
        list("postcode;huisnummer;voorziening\n1998ZA;1 a;A\n1998 za;1A;A\n1998ZA;12-14;A\n");
        assertThat(sample.prepare("een")).isZero();
        assertThat(sample.said).contains("3 rijen gelezen, 1 verzegeld", "1 dubbelzinnig", "1 dubbel")
                .contains("een.csv, regel 3: deze rij staat er dubbel in").contains("regel 4");
        assertThat(sample.prepare("een", "--strict")).isEqualTo(1);
    }

    @Test
    void keepsAddressesOutThatMustNotBeFound() throws IOException, Refused, GeneralSecurityException {
        sealBoth();
        Files.writeString(folder.resolve("schuil.csv"), "postcode;huisnummer\n" + Sample.SECRET_POSTCODE + ";4711\n");
        assertThat(sample.run("prepare", folder.resolve("schuil.csv").toString(), "--agreement", sample.agreement.toString(),
                "--partner", "een", "--keys", sample.keys.toString(), "--keep-out", "--to", folder.resolve("schuil.sealed").toString()))
                .as(sample.complained).isZero();
        assertThat(sample.run("link", sample.agreement.toString(), sample.sealed("een").toString(), sample.sealed("twee").toString(),
                folder.resolve("schuil.sealed").toString(), "--keys", sample.keys.toString(), "--to", sample.published().toString()))
                .as(sample.complained).isZero();
        assertThat(sample.said).contains("lijst van adressen die niet meetellen");
    }

    @Test
    void refusesAnIncompleteAgreementWithAllThatIsMissing() throws IOException {
        Files.writeString(sample.agreement, Files.readString(sample.agreement).replace("\"retentionDays\":0", "\"retentionDays\":30")
                .replace("\"ground\":\"taak\"},{", "\"ground\":\"\"},{").replace("\"minimum\":5", "\"minimum\":1"));
        assertThat(sample.run("agree", sample.agreement.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(sample.complained).contains("retentionDays", "ground", "at least 3");
    }

    @Test
    void saysWhereAnAgreementIsNone() throws IOException {
        String whole = Files.readString(sample.agreement);
        Files.writeString(sample.agreement, whole.replace("\"purpose\"", "\"purpos\""));
        assertThat(sample.run("agree", sample.agreement.toString())).isEqualTo(1);
        assertThat(sample.complained).contains("agreement.json, regel 1: \"purpos\" hoort niet in een afspraak");
        Files.writeString(sample.agreement, whole.replace("\"retentionDays\":0", "\"retentionDays\":\"none\""));
        assertThat(sample.run("agree", sample.agreement.toString())).isEqualTo(1);
        assertThat(sample.complained).contains("wat bij \"retentionDays\" staat, kan daar niet staan");
        Files.writeString(sample.agreement, "{\"name\": ");
        assertThat(sample.run("agree", sample.agreement.toString())).isEqualTo(1);
        assertThat(sample.complained).contains("agreement.json, regel 1", "verwacht werd JSON").doesNotContain("Unexpected");
    }
}
