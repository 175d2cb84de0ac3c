package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.directory.Shelf.Item;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.search.Themes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a {@link Shelf} per municipality in memory, so that lists and their counts cost no scan of the table, and asks the database before each use what is new since. So a
 * list is never older than the transaction that asks, on every node, and nobody has to announce a change.
 *
 * <p>Each row carries the transaction that changed it last. What is new is exactly what such a transaction committed that the shelf's snapshot did not see yet; usually that
 * is one look into an index that finds nothing. Work that is not committed is not on the shelf, not even one's own.
 */
@Component
class Shelves {

    private static final String NEWS = """
            select id, status = 'GONE' or coalesce(facts ->> 'seenBy', 'EVERYBODY') <> 'EVERYBODY' as gone, facts #>> '{about,name}' as name, facts #>> '{about,kind}' as kind, facts #>> '{whereabouts,reach}' as reach,
                   facts #>> '{about,statedKind}' in ('buurtteam', 'sociaal-makelaar') as team,
                   array(select jsonb_array_elements_text(facts #> '{about,themes}')) as themes,
                   array(select jsonb_array_elements_text(facts #> '{whereabouts,districts}')) as districts,
                   array(select jsonb_array_elements_text(facts #> '{whereabouts,neighbourhoods}')) as neighbourhoods,
                   pg_current_snapshot()::text as seen
              from directory.entry
             where changed_in >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
               and not pg_visible_in_snapshot(changed_in, cast(:seen as pg_snapshot))
               and changed_in is distinct from pg_current_xact_id_if_assigned()
            """;

    private final JdbcClient jdbc;
    private final ThemeBook themes;
    private final Map<MunicipalityCode, Shelf> shelves = new ConcurrentHashMap<>();

    Shelves(JdbcClient jdbc, ThemeBook themes) {
        this.jdbc = jdbc;
        this.themes = themes;
    }

    /** Everything that is there in the current municipality at this moment. */
    @Transactional(readOnly = true)
    public Shelf here() {
        MunicipalityCode municipality = CurrentMunicipality.require();
        Themes known = themes.here();
        Shelf shelf = shelves.getOrDefault(municipality, Shelf.empty(known.version()));
        if (!shelf.taxonomy().equals(known.version())) {
            shelf = Shelf.empty(known.version());
        }
        List<News> news = jdbc.sql(NEWS).param("seen", shelf.seen()).query((row, _) -> new News(row.getString("seen"), item(row, known))).list();
        if (!news.isEmpty()) {
            shelf = shelf.with(news.getFirst().seen(), news.stream().map(News::item).toList());
            shelves.put(municipality, shelf);
        }
        return shelf;
    }

    private static Item item(ResultSet row, Themes known) throws SQLException {
        String name = row.getString("name");
        return new Item(row.getObject("id", UUID.class), name, Item.placeOf(name), Item.letterOf(name), Kind.valueOf(row.getString("kind")), known.withBroader(texts(row, "themes")), texts(row, "districts"),
                texts(row, "neighbourhoods"), row.getString("reach").equals("elsewhere"), row.getBoolean("team"), row.getBoolean("gone"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private record News(String seen, Item item) {}
}
