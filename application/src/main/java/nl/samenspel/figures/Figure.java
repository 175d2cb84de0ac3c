package nl.samenspel.figures;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one area in one year.
 *
 * @param area code of a district or neighbourhood, or of the municipality as a whole
 * @param value null when it is missing: secret because it is about few people, or never counted
 */
record Figure(String area, String indicator, int year, @Nullable Double value, String source) {}
