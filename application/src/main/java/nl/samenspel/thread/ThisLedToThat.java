package nl.samenspel.thread;

import java.time.Instant;
import nl.samenspel.places.MunicipalEvent;
import nl.samenspel.places.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing led to another: published by the module in which the outcome began. Saying it twice is saying it once.
 *
 * @param since when it did, if anybody knows
 */
public record ThisLedToThat(MunicipalityCode municipality, Thing origin, Thing outcome, @Nullable Instant since) implements MunicipalEvent {}
