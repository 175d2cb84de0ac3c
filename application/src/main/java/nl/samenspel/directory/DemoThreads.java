package nl.samenspel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.DemoContent;
import nl.samenspel.thread.Thing;
import nl.samenspel.thread.ThisLedToThat;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The demo's threads: what led to what among its entries, as the source documents tell it. They do not tell when. */
@Component
class DemoThreads implements DemoContent {

    private static final String TABLE = "/demo/utrecht-threads.csv";
    private static final int AFTER_THE_ENTRIES = 200;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

    private final Entries entries;
    private final ApplicationEventPublisher events;

    DemoThreads(Entries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_ENTRIES;
    }

    @Override
    public void load() {
        try (InputStream table = DemoThreads.class.getResourceAsStream(TABLE); InputStreamReader text = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(text)) {
                events.publishEvent(new ThisLedToThat(CurrentMunicipality.require(), thing(row.get("origin")), thing(row.get("outcome")), null));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Thing thing(String sourceId) {
        return EntryThings.of(entries.findOneBySourceId(sourceId).orElseThrow().id());
    }
}
