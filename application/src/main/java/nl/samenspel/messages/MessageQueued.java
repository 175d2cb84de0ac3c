package nl.samenspel.messages;

import java.util.UUID;
import nl.samenspel.places.MunicipalEvent;
import nl.samenspel.places.MunicipalityCode;

/** A message waits to be sent. */
public record MessageQueued(MunicipalityCode municipality, UUID message) implements MunicipalEvent {}
