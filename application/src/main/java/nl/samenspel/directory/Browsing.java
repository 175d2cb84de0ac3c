package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.Shelf.Item;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.privacy.HiddenContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looking round in the directory: lists, counts and single entries, for pages and for the open data. */
@Component
@Transactional(readOnly = true)
public class Browsing {

    /** The latest version is looked up for each row by itself: so the plan is right also when the tables grew faster than their statistics. */
    private static final String ENTRY = """
            select e.id, e.version, e.slug, e.status = 'GONE' as gone, e.facts, e.fresh, e.owner, e.source_documents,
                   (select o.facts #>> '{about,name}' from directory.entry o where o.id = e.owner and coalesce(o.facts ->> 'seenBy', 'EVERYBODY') = 'EVERYBODY') as owner_name,
                   (select made_at from directory.entry_version where municipality = e.municipality and entry = e.id and number = 1) as put_in_at,
                   v.made_at as changed_at, v.deed <> 'IMPORTED' as checked
              from directory.entry e
             cross join lateral (select made_at, deed from directory.entry_version
                                  where municipality = e.municipality and entry = e.id and number = e.version limit 1) v
            """;

    private final Shelves shelves;
    private final HiddenContent hidden;
    private final Cards cards;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Browsing(Shelves shelves, HiddenContent hidden, Cards cards, JdbcClient jdbc, JsonMapper json) {
        this.shelves = shelves;
        this.hidden = hidden;
        this.cards = cards;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is at an address. */
    public sealed interface Found {}

    /** An entry is there. */
    public record Here(EntryView entry) implements Found {}

    /** An entry was there and has another address now. */
    public record Moved(String slug) implements Found {}

    /** An entry was there and is there no more; it keeps its history. */
    public record Gone(EntryView last) implements Found {}

    /** There never was anything. */
    public record Nothing() implements Found {}

    /** What everybody finds at this address of the site, {@code /aanbod/<slug>}. */
    public Found at(String slug) {
        return at(slug, Optional.empty());
    }

    /** What this reader finds at this address. */
    public Found at(String slug, Optional<Actor> reader) {
        return asSeenBy(reader, everythingAt(slug));
    }

    private Found everythingAt(String slug) {
        return read(ENTRY + "where e.slug = ?", slug).map(this::unlessHidden).orElseGet(() -> jdbc
                .sql("select e.slug from directory.former_slug f join directory.entry e on e.id = f.entry where f.slug = ?")
                .param(slug)
                .query(String.class)
                .optional()
                .<Found>map(Moved::new)
                .orElseGet(Nothing::new));
    }

    /** The entry of this identifier. */
    public Found of(EntryId id) {
        return asSeenBy(Optional.empty(), read(ENTRY + "where e.id = ?", id.value()).map(this::unlessHidden).orElseGet(Nothing::new));
    }

    /** An entry that is there and not hidden, whoever may see it: for who keeps it by a code. */
    public Optional<EntryView> inUse(EntryId id) {
        return read(ENTRY + "where e.id = ?", id.value()).map(this::unlessHidden).filter(Here.class::isInstance).map(found -> ((Here) found).entry());
    }

    private static Found asSeenBy(Optional<Actor> reader, Found found) {
        return switch (found) {
            case Here(EntryView entry) when !EntryEditing.maySee(reader, entry) -> new Nothing();
            case Gone(EntryView entry) when !EntryEditing.maySee(reader, entry) -> new Nothing();
            case Here _, Gone _, Moved _, Nothing _ -> found;
        };
    }

    private Found unlessHidden(Found found) {
        return found instanceof Here here && hidden.of(EntryHiding.KIND).contains(here.entry().id().value()) ? new Nothing() : found;
    }

    /**
     * One page of the entries that answer a filter.
     *
     * @param page which page, counted from 1, given how many entries there are; beyond the last page there is nothing
     */
    public EntryList list(EntryFilter filter, int size, IntUnaryOperator page) {
        EntryCounts counts = new EntryCounts();
        List<Item> found = new ArrayList<>();
        SortedMap<Character, Integer> letters = new TreeMap<>();
        for (Item item : items()) {
            counts.count(item, filter);
            if (filter.holds(item)) {
                letters.putIfAbsent(item.letter(), found.size() / size + 1);
                found.add(item);
            }
        }
        int from = (int) Math.min((page.applyAsInt(found.size()) - 1L) * size, found.size());
        int to = Math.min(from + size, found.size());
        return new EntryList(cardsOf(found.subList(from, to)), found.size(), counts, letters);
    }

    /** How many entries there are of each sort. */
    public EntryCounts counts() {
        EntryCounts counts = new EntryCounts();
        items().forEach(item -> counts.count(item, EntryFilter.ALL));
        return counts;
    }

    /**
     * A few things one can go to: activities, meeting places and initiatives in this municipality, others each day; those that are in some neighbourhood where there are
     * enough of them.
     *
     * @param day any number that is another one each day
     */
    public List<EntryCard> some(int howMany, long day) {
        List<Item> open = items().stream().filter(Browsing::canGoTo).toList();
        List<Item> nearby = open.stream().filter(item -> !item.districts().isEmpty()).toList();
        open = nearby.size() < howMany ? open : nearby;
        List<Item> chosen = new ArrayList<>();
        for (int each = 0; each < Math.min(howMany, open.size()); each++) {
            chosen.add(open.get((int) Math.floorMod(day + (long) each * open.size() / howMany, (long) open.size())));
        }
        return cardsOf(chosen);
    }

    /**
     * The neighbourhood team and the social brokers to whom somebody in this neighbourhood may go: those of the neighbourhood, then of its whole district, then of everybody.
     */
    public List<EntryCard> teams(Neighbourhood neighbourhood) {
        List<Item> teams = items().stream().filter(item -> item.team() && !item.elsewhere()).toList();
        List<Item> near = teams.stream().filter(item -> item.neighbourhoods().contains(neighbourhood.code())
                || item.neighbourhoods().isEmpty() && item.districts().contains(neighbourhood.district())).toList();
        return cardsOf(near.isEmpty() ? teams.stream().filter(item -> item.districts().isEmpty()).toList() : near);
    }

    private static boolean canGoTo(Item item) {
        return switch (item.kind()) {
            case ACTIVITY, MEETING_PLACE, INITIATIVE -> !item.elsewhere();
            case ORGANISATION, SERVICE -> false;
        };
    }

    /** Those here to whom something can belong: organisations, and services such as a team of social brokers. */
    public List<EntryName> organisations() {
        return items().stream()
                .filter(item -> (item.kind() == Kind.ORGANISATION || item.kind() == Kind.SERVICE) && !item.elsewhere())
                .map(item -> new EntryName(new EntryId(item.id()), item.name()))
                .toList();
    }

    /** What is there and may be seen. */
    private List<Item> items() {
        List<Item> all = shelves.here().items();
        Set<UUID> notToBeSeen = hidden.of(EntryHiding.KIND);
        return notToBeSeen.isEmpty() ? all : all.stream().filter(item -> !notToBeSeen.contains(item.id())).toList();
    }

    private List<EntryCard> cardsOf(List<Item> items) {
        return cards(items.stream().map(item -> new EntryId(item.id())).toList());
    }

    /** These entries, in this order; those that are there no more are left out. */
    public List<EntryCard> cards(Collection<EntryId> entries) {
        Set<UUID> notToBeSeen = hidden.of(EntryHiding.KIND);
        Map<UUID, Integer> order = new HashMap<>();
        entries.stream().filter(entry -> !notToBeSeen.contains(entry.value())).forEach(entry -> order.put(entry.value(), order.size()));
        if (order.isEmpty()) {
            return List.of();
        }
        return cards.of(order.keySet()).stream().sorted(Comparator.comparing(card -> order.get(card.id().value()))).toList();
    }

    /** The same with everything that is known of them, as everybody sees them. */
    public List<EntryView> views(Collection<EntryId> entries) {
        Set<UUID> notToBeSeen = hidden.of(EntryHiding.KIND);
        UUID[] ids = entries.stream().map(EntryId::value).filter(id -> !notToBeSeen.contains(id)).toArray(UUID[]::new);
        return jdbc.sql(ENTRY + "where e.id = any (cast(:ids as uuid[])) and e.status = 'IN_USE' order by e.id").param("ids", ids).query((row, _) -> view(row)).stream()
                .filter(entry -> EntryEditing.maySee(Optional.empty(), entry))
                .toList();
    }

    /** All that answer a filter, in Dutch order. */
    public List<EntryId> ids(EntryFilter filter) {
        return items().stream().filter(filter::holds).map(item -> new EntryId(item.id())).toList();
    }

    /** What there is after this identifier, in the order of identifiers, whoever may see it: for who may take all of it along. */
    List<EntryView> everything(EntryId after, int howMany) {
        return jdbc.sql(ENTRY + "where e.id > :after and e.status = 'IN_USE' order by e.id limit :many").param("after", after.value()).param("many", howMany).query((row, _) -> view(row)).list();
    }

    /** What belongs to an organisation. */
    public List<EntryId> ownedBy(EntryId organisation) {
        return jdbc.sql("select id from directory.entry where owner = ? and status = 'IN_USE' order by id").param(organisation.value()).query((row, _) -> new EntryId(row.getObject("id", UUID.class))).list();
    }

    private Optional<Found> read(String query, Object parameter) {
        return jdbc.sql(query).param(parameter).query((row, _) -> row.getBoolean("gone") ? new Gone(view(row)) : (Found) new Here(view(row))).optional();
    }

    private EntryView view(ResultSet row) throws SQLException {
        String ownerName = row.getString("owner_name");
        return new EntryView(
                new EntryId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("slug"),
                facts(row),
                Optional.ofNullable(row.getObject("owner", UUID.class)).map(EntryId::new),
                ownerName == null ? "" : ownerName,
                List.of((String[]) row.getArray("source_documents").getArray()),
                row.getBoolean("checked"),
                row.getBoolean("fresh"),
                row.getObject("put_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private EntryFacts facts(ResultSet row) throws SQLException {
        return json.readValue(row.getString("facts"), EntryFacts.class);
    }
}
