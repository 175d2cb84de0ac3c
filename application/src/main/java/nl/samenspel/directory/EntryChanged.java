package nl.samenspel.directory;

import nl.samenspel.places.MunicipalityCode;

/** An entry says something different, by hand, by an import or because a change was undone; one that was taken out may be back. @param version the number of the version that came of it */
public record EntryChanged(MunicipalityCode municipality, EntryId entry, int version) implements Entry.Event {}
