package nl.samenspel.finding;

import java.util.List;

/**
 * What an index must know of the municipality to understand names of places in a question: "koffie in Lunetten" is about coffee, and "voedselbank Zwolle" is not about here.
 *
 * @param home name of the municipality; empty when unknown
 * @param areas its districts and neighbourhoods
 */
public record Surroundings(String home, List<Area> areas) {

    /** No name of a place means anything. */
    public static final Surroundings UNKNOWN = new Surroundings("", List.of());

    public Surroundings {
        areas = List.copyOf(areas);
    }
}
