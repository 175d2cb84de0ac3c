package nl.samenspel.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.places.BoundaryFile.Area;

/** The areas of a municipality as they become known while a file of boundaries is taken in. */
final class AreaRegister {

    private final Map<String, District> districts = new HashMap<>();
    private final Map<String, Neighbourhood> neighbourhoods = new HashMap<>();
    private final Areas areas;
    private final Map<String, String> official;
    private final Set<String> slugs = new HashSet<>();
    private final Set<String> districtSlugs = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();
    private int fresh;

    AreaRegister(Areas areas) {
        this.areas = areas;
        this.official = new HashMap<>(areas.officialCodes());
        areas.districts().forEach(district -> {
            districts.put(district.code(), district);
            districtSlugs.add(district.slug());
        });
        areas.neighbourhoods().forEach(neighbourhood -> {
            neighbourhoods.put(neighbourhood.code(), neighbourhood);
            slugs.add(neighbourhood.slug());
        });
    }

    /** How many areas were added. */
    int fresh() {
        return fresh;
    }

    /** Adds the district when it is not known; answers its code. */
    String district(String code, String name) {
        if (!districts.containsKey(code)) {
            District added = new District(code, name, free(districtSlugs, name, code));
            areas.register(added);
            districts.put(code, added);
            fresh++;
        }
        drawn.add(code);
        return code;
    }

    /** The code by which the neighbourhood is known here: one that was named before its official code was known keeps its own. */
    String neighbourhood(Area area) {
        if (!districts.containsKey(area.district())) {
            district(area.district(), area.districtName());
        }
        String code = official.getOrDefault(area.code(), area.code());
        if (!neighbourhoods.containsKey(code)) {
            code = namedBefore(area).orElseGet(() -> add(area));
        }
        drawn.add(code);
        return code;
    }

    private Optional<String> namedBefore(Area area) {
        return neighbourhoods.values().stream()
                .filter(known -> known.slug().equals(Slug.of(area.name())) && known.district().equals(area.district()))
                .map(Neighbourhood::code)
                .filter(known -> !AreaLevel.NEIGHBOURHOOD.isOfficial(known) && !official.containsValue(known))
                .findFirst()
                .map(known -> {
                    areas.knowAs(known, area.code());
                    official.put(area.code(), known);
                    return known;
                });
    }

    private String add(Area area) {
        Neighbourhood added = new Neighbourhood(area.code(), area.district(), area.name(), free(slugs, area.name(), districts.get(area.district()).name(), area.code()));
        areas.register(added);
        neighbourhoods.put(added.code(), added);
        fresh++;
        return added.code();
    }

    /** An address that nobody has: of the name, and when that is taken with ever more behind it. */
    private static String free(Set<String> taken, String name, String... more) {
        String words = name;
        for (String further : more) {
            if (taken.add(Slug.of(words))) {
                return Slug.of(words);
            }
            words = words + " " + further;
        }
        taken.add(Slug.of(words));
        return Slug.of(words);
    }

    /** Names of the areas of this size that were not in the file. */
    List<String> without(AreaLevel level) {
        Stream<String> names = switch (level) {
            case DISTRICT -> districts.values().stream().filter(district -> !drawn.contains(district.code())).map(District::name);
            case NEIGHBOURHOOD -> neighbourhoods.values().stream().filter(neighbourhood -> !drawn.contains(neighbourhood.code())).map(Neighbourhood::name);
        };
        return names.sorted().toList();
    }
}
