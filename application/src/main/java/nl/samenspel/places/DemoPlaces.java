package nl.samenspel.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The demo municipality: Utrecht with its ten districts and the neighbourhoods its documents name. */
@Component
class DemoPlaces implements DemoContent {

    private static final String TABLE = "/demo/utrecht-places.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

    private final Municipalities municipalities;
    private final Areas areas;

    DemoPlaces(Municipalities municipalities, Areas areas) {
        this.municipalities = municipalities;
        this.areas = areas;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void load() {
        municipalities.register(new Municipality(DemoLoader.DEMO, "Utrecht", List.of("localhost", "utrecht.localhost", "127.0.0.1"), "030 000 00 00", "samenspel@utrecht.voorbeeld"));
        try (InputStream table = DemoPlaces.class.getResourceAsStream(TABLE); Reader text = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(text)) {
                String name = row.get("name");
                if (row.get("district").isEmpty()) {
                    areas.register(new District(row.get("code"), name, Slug.of(name)));
                } else {
                    areas.register(new Neighbourhood(row.get("code"), row.get("district"), name, Slug.of(name)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
