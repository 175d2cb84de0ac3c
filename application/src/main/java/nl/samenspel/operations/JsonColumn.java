package nl.samenspel.operations;

/**
 * A value that an aggregate keeps as one {@code jsonb} column. A module declares a bean of this kind for each such type; the fields of the type are then part of what is kept,
 * and may be added to but not renamed.
 */
public record JsonColumn<T>(Class<T> type) {}
