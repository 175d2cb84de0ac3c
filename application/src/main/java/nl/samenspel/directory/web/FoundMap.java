package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Whereabouts;
import nl.samenspel.places.AreaMap;
import nl.samenspel.places.Point;
import nl.samenspel.web.parts.MapDrawing;

/**
 * Results by the area they are for: on the map the areas stand out in which there is something, in words each with what is there. What is for everybody stands by itself. What
 * has an address that may be known is also a dot on the map.
 */
public final class FoundMap {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<EntryCard> everywhere = new ArrayList<>();
    private final List<Dot> dots;
    private final AreaMap map;
    private final String listUrl;
    private final KnownAreas areas;

    FoundMap(List<EntryCard> cards, FindWords words, KnownAreas areas, AreaMap map) {
        this.map = map;
        this.areas = areas;
        this.dots = dots(cards);
        this.listUrl = words.address("/zoeken");
        for (EntryCard card : cards) {
            if (card.facts().whereabouts() instanceof Whereabouts.Areas here) {
                place(card, here, words);
            } else {
                everywhere.add(card);
            }
        }
    }

    /** An area with what is there. @param findUrl the same question in this area only */
    public record Place(String code, String name, String findUrl, List<EntryCard> cards) {}

    /** One entry where it is. @param words where that is, in words; empty when nobody said */
    public record Dot(Point point, String name, String url, String words) {}

    /** The entries whose place is known and may be known. */
    private static List<Dot> dots(List<EntryCard> cards) {
        return cards.stream()
                .flatMap(card -> card.facts().spot().point().map(point -> new Dot(point, card.facts().about().name(), "/aanbod/" + card.slug(), card.facts().spot().address())).stream())
                .toList();
    }

    List<Dot> dots() {
        return dots;
    }

    private void place(EntryCard card, Whereabouts.Areas here, FindWords words) {
        if (here.neighbourhoods().isEmpty()) {
            here.districts().forEach(code -> areas.district(code).ifPresent(district -> add(code, district.name(), words.in(district.slug()), card)));
        } else {
            here.neighbourhoods().forEach(code -> areas.neighbourhood(code).ifPresent(part -> add(code, part.name(), words.in(part.slug()), card)));
        }
    }

    private void add(String code, String name, FindWords there, EntryCard card) {
        places.computeIfAbsent(code, _ -> new Place(code, name, there.address("/zoeken"), new ArrayList<>())).cards().add(card);
    }

    /** The areas with most results first. */
    public List<Place> places() {
        return places.values().stream().sorted((one, other) -> Integer.compare(other.cards().size(), one.cards().size())).toList();
    }

    /** What is for the whole municipality, or elsewhere. */
    public List<EntryCard> everywhere() {
        return everywhere;
    }

    /** The codes of the areas in which there is something. */
    public String codes() {
        return String.join(" ", places.keySet());
    }

    public boolean isSchematic() {
        return map.isSchematic();
    }

    /** The map as a drawing, for who has no script. */
    public Optional<MapDrawing> drawing() {
        return new AreaDrawing(map, areas).whole(places.keySet(), dots, listUrl);
    }
}
