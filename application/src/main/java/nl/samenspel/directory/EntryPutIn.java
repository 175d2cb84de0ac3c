package nl.samenspel.directory;

import nl.samenspel.places.MunicipalityCode;

/** An entry is there that was not there before. @param version the number of the version that came of it */
public record EntryPutIn(MunicipalityCode municipality, EntryId entry, int version) implements Entry.Event {}
