package nl.samenspel.directory;

import java.util.UUID;

/** Which reading of a list. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
