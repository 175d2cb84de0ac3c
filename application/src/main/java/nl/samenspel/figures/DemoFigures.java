package nl.samenspel.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.samenspel.places.Areas;
import nl.samenspel.places.DemoContent;
import org.springframework.stereotype.Component;

/** The demo's figures: a dozen for each district of Utrecht, read in the way a municipality reads in its own table. */
@Component
class DemoFigures implements DemoContent {

    private static final String TABLE = "/demo/utrecht-figures.csv";
    private static final int YEAR = 2018;
    private static final int AFTER_THE_PLACES = 20;

    private final Areas areas;
    private final FigureStore store;

    DemoFigures(Areas areas, FigureStore store) {
        this.areas = areas;
        this.store = store;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_PLACES;
    }

    @Override
    public void load() {
        try (InputStream table = DemoFigures.class.getResourceAsStream(TABLE)) {
            FigureReport report = new FigureImport(areas, store).take(table.readAllBytes(), YEAR, "");
            if (!(report instanceof FigureReport.TakenIn)) {
                throw new IllegalStateException("The demo's own figures are not in order: " + report);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
