package nl.samenspel.access;

import java.util.UUID;
import nl.samenspel.places.MunicipalEvent;
import nl.samenspel.places.MunicipalityCode;

/** Somebody got a role, or one of somebody's roles ended. */
public record RolesChanged(MunicipalityCode municipality, UUID account) implements MunicipalEvent {}
