package nl.samenspel.messages;

import java.util.UUID;

/** Which message. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
