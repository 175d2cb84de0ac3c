package nl.samenspel.directory.web;

import java.util.Optional;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Themes;

/**
 * What somebody chose in the list, in the words of its address. A word that means nothing (any more) counts as not chosen: an old link is no mistake of the reader.
 *
 * @param wijk address of a district, {@link #WHOLE} or {@link #ELSEWHERE}
 */
record ListWords(String wijk, String buurt, String thema, String soort) {

    /** For the whole municipality. */
    static final String WHOLE = "heel";
    /** In another town. */
    static final String ELSEWHERE = "elders";

    ListWords {
        wijk = wijk == null ? "" : wijk;
        buurt = buurt == null ? "" : buurt;
        thema = thema == null ? "" : thema;
        soort = soort == null ? "" : soort;
    }

    EntryFilter filter(KnownAreas areas, Themes themes) {
        return new EntryFilter(
                reach(areas),
                areas.neighbourhoodAt(buurt).map(Neighbourhood::code),
                Optional.of(thema).filter(themes::has),
                Kind.at(soort));
    }

    private Optional<Reach> reach(KnownAreas areas) {
        return switch (wijk) {
            case WHOLE -> Optional.of(Reach.WHOLE_MUNICIPALITY);
            case ELSEWHERE -> Optional.of(Reach.ELSEWHERE);
            default -> areas.districtAt(wijk).map(District::code).map(Reach.InDistrict::new);
        };
    }
}
