package nl.samenspel.figures;

import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.District;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the municipality of this moment, to be read. */
@Component
@Transactional(readOnly = true)
public class KeyFigures {

    private final FigureStore store;
    private final Areas areas;

    KeyFigures(FigureStore store, Areas areas) {
        this.store = store;
        this.areas = areas;
    }

    /** The latest figures there are. */
    public FigureBook latest() {
        return new FigureBook(store.latest(), store.own(), CurrentMunicipality.require().value(), areas.districts().stream().map(District::code).toList());
    }
}
