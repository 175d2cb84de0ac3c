package nl.samenspel.thread;

import java.time.Instant;
import nl.samenspel.places.MunicipalEvent;
import nl.samenspel.places.MunicipalityCode;

/** One thing led to another: published by the module in which the outcome began. Saying it twice is saying it once. */
public record ThisLedToThat(MunicipalityCode municipality, Thing origin, Thing outcome, Instant since) implements MunicipalEvent {}
