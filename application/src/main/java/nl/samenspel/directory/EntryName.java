package nl.samenspel.directory;

/** An entry, and what it is called. */
public record EntryName(EntryId id, String name) {}
