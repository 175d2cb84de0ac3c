package nl.samenspel.directory;

import java.time.Instant;

/**
 * An entry as one item of a list.
 *
 * @param checked whether a person ever looked at what it says since it came from a source
 * @param fresh whether a resident put it on the map and no broker looked at it yet
 * @param invented whether the demo made it up
 * @param changedAt when it began to say what it says now
 */
public record EntryCard(EntryId id, String slug, EntryFacts facts, boolean checked, boolean fresh, boolean invented, Instant changedAt) {}
