package nl.samenspel.directory;

import nl.samenspel.places.MunicipalityCode;

/** An entry is not there any more. @param version the number of the version that came of it */
public record EntryTakenOut(MunicipalityCode municipality, EntryId entry, int version) implements Entry.Event {}
