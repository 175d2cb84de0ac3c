package nl.samenspel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.samenspel.places.DemoContent;
import org.springframework.stereotype.Component;

/** The demo's entries: what the source documents name in and around Utrecht, read in the way a municipality reads in its own table. */
@Component
class DemoEntries implements DemoContent {

    static final String TABLE = "/demo/sociale-kaart.csv";
    private static final int AFTER_THE_PLACES = 100;

    private final Importing importing;

    DemoEntries(Importing importing) {
        this.importing = importing;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_PLACES;
    }

    @Override
    public void load() {
        try (InputStream table = DemoEntries.class.getResourceAsStream(TABLE)) {
            ImportReport report = importing.read(table.readAllBytes());
            if (!(report instanceof ImportReport.ReadIn readIn) || !readIn.broken().isEmpty()) {
                throw new IllegalStateException("The demo's own table is not in order: " + report);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
