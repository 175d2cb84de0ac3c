package nl.samenspel.operations;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Hands out identifiers that nobody can guess and that sort by the moment they were made: UUID version 7 (RFC 9562, section 5.7), 48 bits of milliseconds and 74 bits of
 * chance.
 */
@Component
public class Identifiers {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    Identifiers(Clock clock) {
        this(clock, new SecureRandom());
    }

    public Identifiers(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** An identifier that was never handed out before. */
    public UUID next() {
        long first = clock.millis() << 16 | VERSION_7 | random.nextLong() & 0x0FFFL;
        long second = VARIANT | random.nextLong() >>> 2;
        return new UUID(first, second);
    }
}
