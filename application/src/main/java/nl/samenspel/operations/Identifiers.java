package nl.samenspel.operations;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the identifiers of rows: UUIDs of version 7 (RFC 9562, section 5.7), which sort by the moment they were made and tell nothing else. */
@Component
public final class Identifiers {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Identifiers(Clock clock) {
        this.clock = clock;
    }

    /** A fresh identifier: 48 bits of milliseconds, 74 random bits. */
    public UUID next() {
        long head = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
        long tail = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(head, tail);
    }
}
