package nl.samenspel.linkage.round;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenspel.linkage.sealed.Header.Purpose;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody may know of a list that goes round.
 *
 * @param partner whose list it is
 * @param nonce makes the blinds of this file other than those of any other; hexadecimal
 * @param mark of the list it was made from; tells its owner whether the list changed since, and nobody else anything
 * @param rows how many addresses, each once
 * @param turns the partners whose key is in it, in the order of their turns; the owner first
 */
record BlindedHeader(String agreement, String partner, Purpose purpose, String nonce, String mark, int rows, List<String> turns) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] bytes() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    static BlindedHeader read(byte[] bytes) throws JacksonException {
        return JSON.readValue(bytes, BlindedHeader.class);
    }

    boolean isComplete() {
        return agreement != null && partner != null && purpose != null && nonce != null && nonce.matches("([0-9a-f]{2})+")
                && mark != null && rows >= 0 && turns != null && !turns.isEmpty() && turns.stream().allMatch(turn -> turn != null);
    }

    BlindedHeader withTurnOf(String holder) {
        List<String> more = new java.util.ArrayList<>(turns);
        more.add(holder);
        return new BlindedHeader(agreement, partner, purpose, nonce, mark, rows, more);
    }
}
