package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Point;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A place that must not be found from now on leaves its address nowhere: every row of every table is read as text, the way somebody reads a backup. */
@SamenspelTest
class HiddenPlaceTest {

    private static final Actor BROKER = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));

    private final Editing editing;
    private final EntryHistory history;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final String street = "Verstop" + key + "gracht";

    HiddenPlaceTest(Editing editing, EntryHistory history, JdbcClient jdbc, TransactionTemplate transaction) {
        this.editing = editing;
        this.history = history;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void nothingOfItsAddressIsKeptInWhatWasSaidBefore() {
        EntryFacts first = SampleFacts.named("Plek " + key).with(new Spot(street, "12", "3811 AB", "Amersfoort", Optional.of(new Point(5.387, 52.156)), Map.of(), List.of(), false));
        EntryFacts told = first.with(first.about().withSummary("Kom naar de %s 12, 3811 AB. Tot dan.".formatted(street))).with(first.contact().withAddress(street + " 12"));
        EntryId entry = ((Editing.Done) call(() -> editing.putIn(told, Optional.empty(), BROKER))).entry();
        call(() -> editing.change(entry, 1, first, BROKER));
        assertThat(rowsWith(street)).isPositive();
        call(() -> editing.change(entry, 2, first.withheld(), BROKER));
        assertThat(rowsWith(street)).isZero();
        List<EntryVersion> versions = call(() -> history.of(entry));
        assertThat(versions).extracting(EntryVersion::scrubbed).containsExactly(false, true, true);
        assertThat(versions.getLast().facts().about().summary()).isEqualTo("Kom naar de …, …. Tot dan.");
        assertThat(versions.getLast().facts().spot().point()).isEmpty();
    }

    @Test
    void ofAPlaceThatMayBeFoundNothingIsScrubbedAndVersionsStayAsTheyAre() {
        EntryId entry = ((Editing.Done) call(() -> editing.putIn(SampleFacts.named("Open " + key), Optional.empty(), BROKER))).entry();
        assertThat(call(() -> history.scrub(entry))).isZero();
        assertThat(call(() -> history.of(entry)).getFirst().facts().contact().address()).isEqualTo("Dorpsstraat 1");
        assertThat(catchThrowable(() -> call(() -> transaction.execute(_ -> jdbc.sql("update directory.entry_version set deed = 'CHANGED'").update()))))
                .isInstanceOf(DataAccessException.class);
    }

    /** In how many rows of this municipality these words stand. */
    private long rowsWith(String words) {
        return call(() -> transaction.execute(_ -> jdbc.sql("select schemaname || '.' || quote_ident(tablename) from pg_tables where schemaname in ('directory', 'search', 'thread', 'operations', 'messages')")
                .query(String.class).list().stream()
                .filter(table -> jdbc.sql("select has_table_privilege(?, 'select')").param(table).query(Boolean.class).single())
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " t where t::text like ?").param("%" + words + "%").query(Long.class).single()).sum()));
    }

    private static <T> T call(Supplier<T> work) {
        return CurrentMunicipality.call(AMERSFOORT, work::get);
    }
}
