package nl.samenspel.finding;

import java.time.DayOfWeek;

/** A part of a day of the week at which something is open or takes place. */
public record TimeOfWeek(DayOfWeek day, PartOfDay part) {}
