package nl.samenspel.directory;

import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.search.ThemeBook;
import org.springframework.stereotype.Component;

/** What the names of towns, areas and themes in a list mean in the municipality of this moment. */
@Component
class WhatNamesMean {

    private final Areas areas;
    private final Municipalities municipalities;
    private final ThemeBook themes;

    WhatNamesMean(Areas areas, Municipalities municipalities, ThemeBook themes) {
        this.areas = areas;
        this.municipalities = municipalities;
        this.themes = themes;
    }

    StatedRow.Surroundings here() {
        return new StatedRow.Surroundings(municipalities.current(CurrentMunicipality.require()).name(), new KnownAreas(areas.districts(), areas.neighbourhoods()), themes.here());
    }
}
