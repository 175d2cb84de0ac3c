package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.finding.Change;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Point;
import nl.samenspel.search.FindableSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the index what entries say, what a list shows of them, and which are there no more. */
@Component
class EntriesToFind implements FindableSource {

    /** How likely an entry still holds that came from a document and that nobody looked at since, and one that somebody did: until facts carry their own certainty. */
    private static final double FROM_A_DOCUMENT = 0.5;
    private static final double LOOKED_AT = 0.9;

    private static final int ROWS_AT_ONCE = 500;

    /** So far ahead the index knows when something takes place; {@link DirectoryJobs} tells it the next days long before these are over. */
    private static final int DAYS_AHEAD = 120;
    private static final int MOST_TIMES = 130;

    private static final String NEWS = """
            select e.id, e.version + e.hidings + e.told as version, e.status = 'GONE' or e.hidden or coalesce(e.facts ->> 'seenBy', 'EVERYBODY') <> 'EVERYBODY' as gone, e.slug, e.facts, v.deed <> 'IMPORTED' as checked, pg_current_snapshot()::text as seen,
                   v.made_at, e.fresh, 'demo' = any (e.source_documents) as invented,
                   coalesce((select o.facts #>> '{about,name}' from directory.entry o where o.id = e.owner and coalesce(o.facts ->> 'seenBy', 'EVERYBODY') = 'EVERYBODY'), '') as organisation
              from directory.entry e
             cross join lateral (select deed, made_at from directory.entry_version where municipality = e.municipality and entry = e.id and number = e.version limit 1) v
             where e.changed_in >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
               and not pg_visible_in_snapshot(e.changed_in, cast(:seen as pg_snapshot))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EntriesToFind(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "entries/" + CardBytes.FORM;
    }

    @Override
    public String tell(String seen, Consumer<Change> news) {
        String[] now = {seen};
        jdbc.sql(NEWS).param("seen", seen).withFetchSize(ROWS_AT_ONCE).query(row -> {
            now[0] = row.getString("seen");
            news.accept(change(row));
        });
        return now[0];
    }

    private Change change(ResultSet row) throws SQLException {
        return row.getBoolean("gone") ? new Change.Remove(row.getString("id"), row.getLong("version")) : put(row);
    }

    private Change put(ResultSet row) throws SQLException {
        EntryCard card = new EntryCard(new EntryId(row.getObject("id", UUID.class)), row.getString("slug"), json.readValue(row.getString("facts"), EntryFacts.class), row.getBoolean("checked"),
                row.getBoolean("fresh"), row.getBoolean("invented"), row.getObject("made_at", OffsetDateTime.class).toInstant());
        return new Change.Put(findable(card, row.getLong("version"), row.getString("organisation")), CardBytes.write(card));
    }

    private Findable findable(EntryCard card, long version, String organisation) {
        EntryFacts facts = card.facts();
        EntryFacts.About about = facts.about();
        return new Findable(
                card.id().toString(),
                version,
                CardBytes.address(card.slug()),
                about.name(),
                organisation,
                about.summary(),
                details(facts),
                about.kind().slug(),
                about.themes(),
                areas(facts.whereabouts()),
                facts.whereabouts() instanceof Whereabouts.WholeMunicipality,
                facts.whereabouts() instanceof Whereabouts.Elsewhere(String town, _) ? Optional.of(town) : Optional.empty(),
                facts.spot().point().map(point -> new Point(point.latitude(), point.longitude())),
                facts.cost().price() == Price.UNKNOWN ? "" : facts.cost().price().key(),
                facts.gettingIn().ways().stream().map(WayIn::key).toList(),
                facts.gettingIn().languages(),
                facts.spot().there().stream().map(Facility::key).toList(),
                StatedTimes.of(facts),
                soon(facts.timetable()),
                card.checked() ? LOOKED_AT : FROM_A_DOCUMENT);
    }

    /** The times to come, those that were cancelled left out. */
    private List<Instant> soon(Timetable timetable) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Timetable.ZONE);
        return timetable.occurrences(today, today.plusDays(DAYS_AHEAD)).stream().filter(occurrence -> !occurrence.cancelled()).map(Timetable.Occurrence::begin).limit(MOST_TIMES).toList();
    }

    private static String details(EntryFacts facts) {
        return Stream.of(facts.about().forWhom(), facts.about().statedKind().replace('-', ' '), facts.gettingIn().explanation(), facts.gettingIn().times(), facts.contact().address(), facts.spot().address(),
                        facts.cost().explanation(), stated(facts.whereabouts()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String stated(Whereabouts whereabouts) {
        return switch (whereabouts) {
            case Whereabouts.WholeMunicipality(String stated) -> stated;
            case Whereabouts.Areas _ -> "";
            case Whereabouts.Elsewhere(_, String stated) -> stated;
        };
    }

    private static List<String> areas(Whereabouts whereabouts) {
        if (!(whereabouts instanceof Whereabouts.Areas here)) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(here.districts());
        codes.addAll(here.neighbourhoods());
        return codes;
    }
}
