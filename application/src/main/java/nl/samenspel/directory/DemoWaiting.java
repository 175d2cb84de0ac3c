package nl.samenspel.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.access.DemoPeople;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.directory.DemoLife.Area;
import nl.samenspel.directory.DemoLife.Invented;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.AreaMap;
import nl.samenspel.places.Areas;
import nl.samenspel.places.Boundaries;
import nl.samenspel.places.DemoContent;
import nl.samenspel.web.Language;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits for the brokers of the demo on their first morning: initiatives that residents just put on the map, remarks that something is not right, and a list of which nobody
 * said yet what its columns mean. All of it is invented and says so, and came in by the way that residents and brokers use.
 */
@Component
class DemoWaiting implements DemoContent {

    static final String REMARKS = "/demo/utrecht-invented-remarks.csv";
    static final String LIST = "/demo/utrecht-sportclubs.csv";

    private static final int AFTER_WHAT_IS_INVENTED = 310;
    private static final List<String> FOUNDERS = List.of("Nadia", "Bram", "Sevda");

    private final Initiatives initiatives;
    private final Imports imports;
    private final Areas areas;
    private final Boundaries boundaries;
    private final DemoPeople people;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Identifiers identifiers;
    private final Clock clock;
    private final boolean wanted;
    private final Initiatives.Site site;

    DemoWaiting(Initiatives initiatives, Imports imports, Areas areas, Boundaries boundaries, DemoPeople people, JdbcClient jdbc, JsonMapper json, Identifiers identifiers, Clock clock,
            @Value("${samenspel.demo.invented:true}") boolean wanted, @Value("${server.port:8080}") int port) {
        this.initiatives = initiatives;
        this.imports = imports;
        this.areas = areas;
        this.boundaries = boundaries;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
        this.identifiers = identifiers;
        this.clock = clock;
        this.wanted = wanted;
        this.site = new Initiatives.Site("http://localhost:" + port);
    }

    @Override
    public int getOrder() {
        return AFTER_WHAT_IS_INVENTED;
    }

    @Override
    public void load() {
        if (wanted) {
            List<Area> places = DemoLife.places(areas.districts(), areas.neighbourhoods());
            LocalDate today = LocalDate.ofInstant(clock.instant(), Timetable.ZONE);
            List<CSVRecord> rows = DemoLife.rows(DemoLife.TABLE);
            begin(DemoLife.fresh(places, rows, today));
            remark(DemoLife.invent(places, rows, DemoLife.names(), today));
            bring();
        }
    }

    private void begin(List<Invented> fresh) {
        AreaMap map = boundaries.here();
        for (Invented invented : fresh) {
            Initiatives.Founder founder = new Initiatives.Founder(FOUNDERS.get(invented.number() % FOUNDERS.size()), "", Language.NL);
            if (!(initiatives.begin(invented.at(map), founder, KeeperCode.make(), Optional.empty(), site, List.of(DemoLife.SOURCE)) instanceof Initiatives.Begun)) {
                throw new IllegalStateException("The demo's own initiative is not in order: " + invented.facts().about().name());
            }
        }
    }

    /** They were said some days ago, so that something waits longer than something else. */
    private void remark(List<Invented> invented) {
        for (CSVRecord row : DemoLife.rows(REMARKS)) {
            String name = invented.stream().filter(each -> each.place().name().equals(row.get("place")) && each.spread().equals(row.get("kind"))).findFirst().orElseThrow().facts().about().name();
            UUID entry = jdbc.sql("select id from directory.entry where facts #>> '{about,name}' = ? and ? = any (source_documents)").params(name, DemoLife.SOURCE).query(UUID.class).single();
            Clock then = Clock.offset(clock, Duration.ofDays(-Long.parseLong(row.get("days"))));
            new Remarks(jdbc, json, identifiers, then).say(new EntryId(entry), Remarks.Matter.valueOf(row.get("matter")), row.get("words"));
        }
    }

    private void bring() {
        try {
            Imports.Receipt receipt = imports.receive("Sportclubs (verzonnen)", LIST.substring(LIST.lastIndexOf('/') + 1), () -> DemoWaiting.class.getResourceAsStream(LIST), people.account(DemoPerson.BROKER));
            if (!(receipt instanceof Imports.Received)) {
                throw new IllegalStateException("The demo's own list is not in order: " + receipt);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
