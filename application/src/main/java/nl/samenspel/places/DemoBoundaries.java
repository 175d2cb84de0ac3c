package nl.samenspel.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * The demo's map: schematic, drawn around the middles of Utrecht's neighbourhoods. A neighbourhood of the demo whose place nobody stated is not on it; see
 * docs/decisions/0019.
 */
@Component
class DemoBoundaries implements DemoContent {

    private static final String TABLE = "/demo/utrecht-centres.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
    private static final String SOURCE = "Getekend rond de middens van buurten (gemeente Utrecht, CBS en Kadaster)";
    private static final int AFTER_THE_PLACES = 10;

    private final BoundaryTable table;

    DemoBoundaries(BoundaryTable table) {
        this.table = table;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_PLACES;
    }

    @Override
    public void load() {
        Map<String, Point> middles = new LinkedHashMap<>();
        Map<String, List<String>> districts = new LinkedHashMap<>();
        Map<String, List<String>> neighbourhoods = new LinkedHashMap<>();
        for (CSVRecord row : rows()) {
            middles.put(row.get("code"), new Point(Double.parseDouble(row.get("longitude")), Double.parseDouble(row.get("latitude"))));
            districts.computeIfAbsent(row.get("district"), _ -> new ArrayList<>()).add(row.get("code"));
            if (!row.get("neighbourhood").isEmpty()) {
                neighbourhoods.computeIfAbsent(row.get("neighbourhood"), _ -> new ArrayList<>()).add(row.get("code"));
            }
        }
        Honeycomb<String> comb = Honeycomb.around(middles);
        districts.forEach((code, parts) -> draw(AreaLevel.DISTRICT, code, comb.shapeOf(parts)));
        neighbourhoods.forEach((code, parts) -> draw(AreaLevel.NEIGHBOURHOOD, code, comb.shapeOf(parts)));
    }

    private void draw(AreaLevel level, String code, Boundary shape) {
        table.put(new AreaBoundary(level, code, shape, shape.centre(), SOURCE, 0, true));
    }

    private static List<CSVRecord> rows() {
        try (InputStream table = DemoBoundaries.class.getResourceAsStream(TABLE); Reader text = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
