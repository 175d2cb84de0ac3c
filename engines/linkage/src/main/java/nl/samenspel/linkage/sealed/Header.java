package nl.samenspel.linkage.sealed;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody may know of a sealed file.
 *
 * @param partner who brought it
 * @param purpose whether its rows are counted, or its addresses are kept out
 * @param ephemeral public key of the exchange, hexadecimal
 * @param rows how many there are
 */
public record Header(String agreement, String partner, Purpose purpose, String ephemeral, int rows, String program) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the rows of a file are for. */
    public enum Purpose { COUNT, KEEP_OUT }

    byte[] bytes() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    static Header read(byte[] bytes) throws JacksonException {
        return JSON.readValue(bytes, Header.class);
    }
}
