package nl.samenspel.linkage.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.linkage.agreement.Protection;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.linking.Linked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account of a session, <i>protocol</i>. Every partner signs all of it but the signatures.
 *
 * @param agreed what each partner agreed to, with its signing key
 * @param outputs everything that was published
 * @param suppressed how many numbers were left out
 * @param destroyed names of the key files that were overwritten and removed
 */
public record Protocol(int version, String agreement, String agreementHash, List<Agreed> agreed, String program, String java,
        String started, String ended, List<Linked.Input> inputs, Linked.Overview overview, Protection protection, int suppressed,
        boolean auditPasses, List<Output> outputs, List<String> destroyed, List<Signature> signatures) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** A published file. */
    public record Output(String file, String sha256) {
    }

    /** @param signature Ed25519, hexadecimal */
    public record Signature(String partner, String signature) {
    }

    public Protocol with(List<Signature> all) {
        return new Protocol(version, agreement, agreementHash, agreed, program, java, started, ended, inputs, overview, protection,
                suppressed, auditPasses, outputs, destroyed, new ArrayList<>(all));
    }

    /** What is signed. */
    public byte[] message() {
        return JSON.writeValueAsString(with(List.of())).getBytes(StandardCharsets.UTF_8);
    }

    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    static Protocol read(byte[] json) throws JacksonException {
        return JSON.readValue(json, Protocol.class);
    }
}
