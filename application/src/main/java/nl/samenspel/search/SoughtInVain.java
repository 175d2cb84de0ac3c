package nl.samenspel.search;

import java.util.UUID;
import nl.samenspel.places.MunicipalEvent;
import nl.samenspel.places.MunicipalityCode;

/** Somebody left behind what was sought and not found. @param wish see {@link Wishes} */
public record SoughtInVain(MunicipalityCode municipality, UUID wish) implements MunicipalEvent {}
