package nl.samenspel.linkage.oblivious;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of RFC 9497, which lie beside the checkout, and what several keys do together. */
class ObliviousFunctionTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The lowest byte first for ristretto255, the highest first for the curves of NIST. */
    private static BigInteger scalar(Suite suite, JsonNode hex) {
        byte[] bytes = HEX.parseHex(hex.asString());
        byte[] turned = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            turned[at] = bytes[suite == Suite.RISTRETTO255 ? bytes.length - 1 - at : at];
        }
        return new BigInteger(1, turned);
    }

    @Test
    void meetsTheVectorsOfTheStandard() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/oprf/rfc9497_allVectors.json")).filter(Files::isRegularFile).findFirst();
        Assumptions.assumeTrue(file.isPresent(), "Skipped: no ../shared/data/oprf beside this checkout");
        int checked = 0;
        for (JsonNode vectors : JsonMapper.shared().readTree(Files.readString(file.orElseThrow()))) {
            for (Suite suite : Suite.values()) {
                if (vectors.get("identifier").asString().equals(suite.identifier) && vectors.get("mode").asInt() == 0) {
                    ObliviousFunction function = new ObliviousFunction(suite);
                    BigInteger key = function.key(HEX.parseHex(vectors.get("seed").asString()),
                            HEX.parseHex(vectors.get("keyInfo").asString()));
                    assertThat(key).isEqualTo(scalar(suite, vectors.get("skSm")));
                    for (JsonNode vector : vectors.get("vectors")) {
                        check(suite, function, key, vector);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isEqualTo(6);
    }

    private static void check(Suite suite, ObliviousFunction function, BigInteger key, JsonNode vector) {
        byte[] input = HEX.parseHex(vector.get("Input").asString());
        BigInteger blind = scalar(suite, vector.get("Blind"));
        byte[] blinded = function.blinded(input, blind);
        assertThat(HEX.formatHex(blinded)).isEqualTo(vector.get("BlindedElement").asString());
        byte[] evaluated = function.evaluated(blinded, key).orElseThrow();
        assertThat(HEX.formatHex(evaluated)).isEqualTo(vector.get("EvaluationElement").asString());
        assertThat(HEX.formatHex(function.finished(input, blind, evaluated).orElseThrow())).isEqualTo(vector.get("Output").asString());
    }

    @Test
    void givesTheSamePseudonymInWhateverOrderThePartnersTakeTheirTurns() {
        ObliviousFunction function = new ObliviousFunction(Suite.RISTRETTO255);
        byte[] address = "1998ZQ4711|".getBytes(StandardCharsets.UTF_8);
        BigInteger one = function.key(new byte[32], new byte[] {1});
        BigInteger other = function.key(new byte[32], new byte[] {2});
        BigInteger blind = BigInteger.valueOf(987_654_321);
        byte[] shown = function.blinded(address, blind);
        byte[] here = function.evaluated(function.evaluated(shown, one).orElseThrow(), other).orElseThrow();
        byte[] there = function.evaluated(function.evaluated(shown, other).orElseThrow(), one).orElseThrow();
        assertThat(here).isEqualTo(there);
    }

    @Test
    void refusesWhatIsNoPoint() {
        ObliviousFunction function = new ObliviousFunction(Suite.P256);
        assertThat(function.evaluated(new byte[33], BigInteger.TWO)).isEmpty();
        assertThat(function.evaluated(new byte[] {2}, BigInteger.TWO)).isEmpty();
        ObliviousFunction fast = new ObliviousFunction(Suite.RISTRETTO255);
        assertThat(fast.evaluated(new byte[32], BigInteger.TWO)).as("the identity").isEmpty();
        assertThat(fast.evaluated(HEX.parseHex("01" + "00".repeat(31)), BigInteger.TWO)).as("negative").isEmpty();
        assertThat(fast.evaluated(HEX.parseHex("ed" + "ff".repeat(30) + "7f"), BigInteger.TWO)).as("the prime").isEmpty();
    }
}
