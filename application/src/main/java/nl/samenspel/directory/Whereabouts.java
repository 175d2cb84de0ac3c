package nl.samenspel.directory;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * For where an entry is. Nothing is placed by guess: an entry is in a district because somebody said so in words that name a district here, and a name that names no
 * district here is kept as it was stated.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reach")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Whereabouts.WholeMunicipality.class, name = "municipality"),
    @JsonSubTypes.Type(value = Whereabouts.Areas.class, name = "areas"),
    @JsonSubTypes.Type(value = Whereabouts.Elsewhere.class, name = "elsewhere")
})
public sealed interface Whereabouts {

    /**
     * For everybody in the municipality, or nobody said for whom in particular.
     *
     * @param stated an area as the source named it that is none of ours, such as "Zuidoost"; usually empty
     */
    record WholeMunicipality(String stated) implements Whereabouts {}

    /**
     * For some districts and neighbourhoods.
     *
     * @param districts codes of the districts, also of those in which a named neighbourhood lies
     * @param neighbourhoods codes of the neighbourhoods, when it is not for the whole district
     */
    record Areas(List<String> districts, List<String> neighbourhoods) implements Whereabouts {

        public Areas {
            if (districts.isEmpty()) {
                throw new IllegalArgumentException("Areas without any district are nowhere");
            }
            districts = districts.stream().distinct().sorted().toList();
            neighbourhoods = neighbourhoods.stream().distinct().sorted().toList();
        }
    }

    /**
     * Somewhere else, and good to know here. A district of another town is never one of ours, also when it has the same name.
     *
     * @param town the town or towns as stated
     * @param stated the area there as stated; usually empty
     */
    record Elsewhere(String town, String stated) implements Whereabouts {

        public Elsewhere {
            if (town.isBlank()) {
                throw new IllegalArgumentException("Elsewhere is in some town");
            }
        }
    }
}
