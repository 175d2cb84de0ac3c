package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Slug;

/** The districts and neighbourhoods of one municipality at one moment, found by code, by address and by the name that people write. */
public final class KnownAreas {

    private final List<District> districts;
    private final List<Neighbourhood> neighbourhoods;
    private final Map<String, District> districtsByCode;
    private final Map<String, Neighbourhood> neighbourhoodsByCode;
    private final Map<String, District> districtsBySlug;
    private final Map<String, Neighbourhood> neighbourhoodsBySlug;
    private final Map<String, List<Neighbourhood>> neighbourhoodsByDistrict;

    public KnownAreas(List<District> districts, List<Neighbourhood> neighbourhoods) {
        this.districts = List.copyOf(districts);
        this.neighbourhoods = List.copyOf(neighbourhoods);
        this.districtsByCode = by(District::code, districts);
        this.neighbourhoodsByCode = by(Neighbourhood::code, neighbourhoods);
        this.districtsBySlug = by(District::slug, districts);
        this.neighbourhoodsBySlug = by(Neighbourhood::slug, neighbourhoods);
        this.neighbourhoodsByDistrict = neighbourhoods.stream().collect(Collectors.groupingBy(Neighbourhood::district, Collectors.toUnmodifiableList()));
    }

    private static <T> Map<String, T> by(Function<T, String> key, List<T> areas) {
        return areas.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }

    /** All of them, in the order of the screens. */
    public List<District> districts() {
        return districts;
    }

    /** All of them, in the order of the screens. */
    public List<Neighbourhood> neighbourhoods() {
        return neighbourhoods;
    }

    /** The district with this code. */
    public Optional<District> district(String code) {
        return Optional.ofNullable(districtsByCode.get(code));
    }

    /** The neighbourhood with this code. */
    public Optional<Neighbourhood> neighbourhood(String code) {
        return Optional.ofNullable(neighbourhoodsByCode.get(code));
    }

    /** The district with this address on the site. */
    public Optional<District> districtAt(String slug) {
        return Optional.ofNullable(districtsBySlug.get(slug));
    }

    /** The neighbourhood with this address on the site. */
    public Optional<Neighbourhood> neighbourhoodAt(String slug) {
        return Optional.ofNullable(neighbourhoodsBySlug.get(slug));
    }

    /** The neighbourhoods of a district. */
    public List<Neighbourhood> neighbourhoodsOf(District district) {
        return neighbourhoodsByDistrict.getOrDefault(district.code(), List.of());
    }

    /**
     * For where something is that names these districts and neighbourhoods: the areas known here, together with the districts of the neighbourhoods. Capitals, hyphens and
     * accents do not count; a code does as well as a name. Without any known area it is for the whole municipality, with the names that are no area here as they were stated.
     */
    Whereabouts named(List<String> districtNames, List<String> neighbourhoodNames) {
        List<String> inDistricts = new ArrayList<>();
        List<String> inNeighbourhoods = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : districtNames) {
            district(name).or(() -> districtAt(Slug.of(name))).ifPresentOrElse(district -> inDistricts.add(district.code()), () -> unknown.add(name));
        }
        for (String name : neighbourhoodNames) {
            neighbourhood(name).or(() -> neighbourhoodAt(Slug.of(name))).ifPresentOrElse(neighbourhood -> {
                inNeighbourhoods.add(neighbourhood.code());
                inDistricts.add(neighbourhood.district());
            }, () -> unknown.add(name));
        }
        return inDistricts.isEmpty() ? new Whereabouts.WholeMunicipality(String.join(", ", unknown)) : new Whereabouts.Areas(inDistricts, inNeighbourhoods);
    }

    /** The areas with these codes, together with the districts of the neighbourhoods; codes of nothing here do not count. Empty when nothing is left. */
    public Optional<Whereabouts.Areas> coded(List<String> districtCodes, List<String> neighbourhoodCodes) {
        List<String> inNeighbourhoods = neighbourhoodCodes.stream().filter(code -> neighbourhood(code).isPresent()).toList();
        List<String> inDistricts = new ArrayList<>(districtCodes.stream().filter(code -> district(code).isPresent()).toList());
        inNeighbourhoods.forEach(code -> inDistricts.add(neighbourhood(code).orElseThrow().district()));
        return inDistricts.isEmpty() ? Optional.empty() : Optional.of(new Whereabouts.Areas(inDistricts, inNeighbourhoods));
    }
}
