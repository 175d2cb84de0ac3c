package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list on its way in and back out: what people changed stays, what must not be found stays hidden, and an undo leaves nothing but what came after. */
@SamenspelTest
class ImportsTest {

    private static final Actor BROKER = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
    private static final String HEAD = "id;naam;soort;samenvatting;telefoon;adres\n";

    private final Imports imports;
    private final ImportSteps steps;
    private final Browsing browsing;
    private final Editing editing;
    private final EntryHistory history;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    ImportsTest(Imports imports, ImportSteps steps, Browsing browsing, Editing editing, EntryHistory history, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.steps = steps;
        this.browsing = browsing;
        this.editing = editing;
        this.history = history;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void nothingHappensBeforeSomebodySaysSo() {
        ImportId list = compared(row("a", "Zelf", "x", "", ""));
        assertThat(counts(list)).isEqualTo("1 0 0 0 0 0");
        assertThat(here("zelf")).isEmpty();
        taken(list);
        assertThat(here("zelf")).isPresent();
    }

    @Test
    void theSecondTimeTheSameListChangesNothing() {
        String file = row("a", "Een", "x", "", "Dorpsstraat 1") + row("b", "Opvanghuis", "x", "", "Geheimstraat 9") + row("c", "", "x", "", "");
        taken(compared(file));
        assertThat(counts(compared(file))).isEqualTo("0 0 0 0 2 1");
    }

    @Test
    void whatSomebodyChangedHereStaysUnlessSomebodyChoosesTheList() {
        taken(compared(row("a", "Een", "x", "030 111 11 11", "") + row("b", "Twee", "x", "030 111 11 11", "")));
        change("een", "030 999 99 99");
        change("twee", "030 999 99 99");
        String later = row("a", "Een", "nieuw", "030 222 22 22", "") + row("b", "Twee", "nieuw", "030 222 22 22", "");
        ImportId list = compared(later);
        assertThat(counts(list)).isEqualTo("0 0 2 0 0 0");
        long line = rows(list, Effect.OURS).getLast().line();
        call(() -> imports.choose(list, line, true));
        taken(list);
        assertThat(facts("een").contact().telephone()).isEqualTo("030 999 99 99");
        assertThat(facts("een").about().summary()).isEqualTo("nieuw");
        assertThat(facts("twee").contact().telephone()).isEqualTo("030 222 22 22");
        assertThat(counts(compared(later))).isEqualTo("0 0 0 0 2 0");
        assertThat(counts(compared(later.replace("222", "333")))).as("asked again when the list says something new").isEqualTo("0 1 1 0 0 0");
    }

    @Test
    void whatIsNoLongerInTheListIsTakenOffOnlyWhenChosenAndComesBackWithTheList() {
        String both = row("a", "Een", "x", "", "") + row("b", "Twee", "x", "", "");
        taken(compared(both));
        ImportId list = compared(row("a", "Een", "x", "", ""));
        assertThat(counts(list)).isEqualTo("0 0 0 1 1 0");
        taken(list);
        assertThat(here("twee")).isPresent();
        ImportId again = compared(row("a", "Een", "x", "", ""));
        call(() -> imports.chooseAll(again, Effect.GONE, true));
        taken(again);
        assertThat(here("twee")).isEmpty();
        taken(compared(both));
        assertThat(here("twee")).isPresent();
    }

    @Test
    void whatSomebodyTookOutHereStaysOutWhenTheListStillHasIt() {
        taken(compared(row("a", "Een", "x", "", "")));
        EntryView entry = here("een").orElseThrow();
        call(() -> editing.takeOut(entry.id(), entry.version(), BROKER));
        assertThat(counts(compared(row("a", "Een", "x", "", "")))).isEqualTo("0 0 0 0 1 0");
        taken(compared(row("a", "Een", "anders", "", "")));
        assertThat(here("een")).isEmpty();
    }

    @Test
    void undoingPutsEverythingBackButWhatSomebodyChangedSince() {
        taken(compared(row("a", "Een", "x", "", "") + row("b", "Twee", "x", "", "") + row("weg", "Weg", "x", "", "")));
        ImportId list = compared(row("a", "Een", "y", "", "") + row("b", "Twee", "y", "", "") + row("d", "Drie", "y", "", ""));
        call(() -> imports.chooseAll(list, Effect.GONE, true));
        taken(list);
        change("twee", "030 999 99 99");
        assertThat(call(() -> imports.undo(list, BROKER.account()))).isTrue();
        work(list);
        assertThat(facts("een").about().summary()).isEqualTo("x");
        assertThat(facts("twee").about().summary()).isEqualTo("y");
        assertThat(here("drie")).isEmpty();
        assertThat(here("weg")).isPresent();
        ImportView undone = view(list);
        assertThat(undone.stage()).isEqualTo(ImportStage.UNDONE);
        assertThat(undone.leftAlone()).isEqualTo(1);
        assertThat(call(() -> imports.leftAlone(undone))).extracting(ImportRow::name).containsExactly("Twee " + key);
        assertThat(call(() -> history.of(here("een").orElseThrow().id()))).extracting(EntryVersion::deed)
                .containsExactly(EntryVersion.Deed.UNDONE, EntryVersion.Deed.IMPORTED, EntryVersion.Deed.IMPORTED);
        ImportId once = compared(row("a", "Een", "y", "", "") + row("d", "Drie", "y", "", ""));
        assertThat(view(once).count(Effect.CHANGED)).as("what was undone is news again").isEqualTo(2);
    }

    @Test
    void aHiddenPlaceStaysHiddenAndNothingOfItsAddressIsKept() {
        String secret = "Verstopstraat " + key;
        taken(compared(row("a", "Blijf van mijn lijf", "Een veilige plek.", "", secret)));
        assertThat(facts("blijf-van-mijn-lijf").spot().withheld()).isTrue();
        ImportId again = comparedFile("id;naam;soort;samenvatting;adres;geheim adres\n" + "a;Blijf van mijn lijf %s;dienst;Een veilige plek. Bel ons.;%s;nee\n".formatted(key, secret));
        taken(again);
        assertThat(facts("blijf-van-mijn-lijf").spot().withheld()).isTrue();
        assertThat(facts("blijf-van-mijn-lijf").about().summary()).endsWith("Bel ons.");
        assertThat(kept(secret)).isZero();
    }

    @Test
    void anotherMeaningOfTheColumnsIsComparedAnew() {
        ImportId list = compared(row("a", "Een", "x", "030 111 11 11", ""));
        assertThat(call(() -> imports.mapAgain(list))).isTrue();
        List<String> fields = List.of("id", "name", "kind", "summary", "", "for-whom");
        assertThat(call(() -> imports.map(list, fields))).isTrue();
        work(list);
        taken(list);
        assertThat(facts("een").contact().telephone()).isEmpty();
    }

    @Test
    void theNextListOfThatNameNeedsNoMeanings() {
        call(() -> imports.map(received(row("a", "Een", "x", "", "")).id(), List.of("id", "name", "kind", "summary", "", "for-whom")));
        Imports.Received second = received(row("a", "Een", "y", "", "iedereen"));
        assertThat(second.known()).isTrue();
        work(second.id());
        taken(second.id());
        assertThat(facts("een").about().forWhom()).isEqualTo("iedereen");
    }

    @Test
    void theWorkAndItsUndoingGoOnWhereAStoppedProgramLeftThem() {
        String file = IntStream.range(0, 1_200).mapToObj(number -> row("n" + number, "Veel " + number, "x", "", "")).reduce("", String::concat);
        ImportId list = compared(file);
        call(() -> { imports.start(list); });
        assertThat(call(() -> steps.step(list))).isTrue();
        assertThat(view(list).done()).as("one piece, and one more when the worker had a turn").isBetween(500L, 1_000L);
        assertThat(here("veel-0")).isPresent();
        assertThat(here("veel-1199")).isEmpty();
        work(list);
        assertThat(here("veel-1199")).isPresent();
        assertThat(view(list).stage()).isEqualTo(ImportStage.DONE);
        assertThat(Imports.canBeUndone(view(list), clock.instant())).isTrue();
        assertThat(Imports.canBeUndone(view(list), clock.instant().plusSeconds(31L * 24 * 3600))).isFalse();
        undoneInPieces(list);
    }

    /** Nobody's memory holds the list: a piece of some hundreds is one transaction, and what it did is known from the tables alone. */
    private void undoneInPieces(ImportId list) {
        change("veel-1199", "030 999 99 99");
        assertThat(call(() -> imports.undo(list, BROKER.account()))).isTrue();
        assertThat(call(() -> steps.step(list))).isTrue();
        assertThat(here("veel-0")).isEmpty();
        assertThat(here("veel-1198")).as("not reached yet").isPresent();
        work(list);
        assertThat(here("veel-1198")).isEmpty();
        assertThat(here("veel-1199")).as("changed by somebody since").isPresent();
        assertThat(view(list)).satisfies(undone -> assertThat(undone.stage()).isEqualTo(ImportStage.UNDONE)).satisfies(undone -> assertThat(undone.leftAlone()).isEqualTo(1));
        List<Integer> pieces = call(() -> transaction.execute(_ -> jdbc.sql("select count(*) from directory.entry where status = 'GONE' and facts #>> '{about,name}' like ? group by changed_in").param("Veel % " + key)
                .query(Integer.class).list()));
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(3).allMatch(piece -> piece <= 500);
        assertThat(pieces.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_199);
    }

    @Test
    void aFileThatIsBrokenHalfwayLeavesNothing() {
        assertThat(receive(HEAD + row("a", "Een", "x", "", "") + "b;\"B")).isInstanceOf(Imports.Refused.class);
        Long left = call(() -> transaction.execute(_ -> jdbc.sql("select count(*) from directory.import where source = ?").param(key).query(Long.class).single()));
        assertThat(left).isZero();
    }

    @Test
    void entriesOfTheSameNameGetAddressesOfTheirOwn() {
        taken(compared(row("a", "Zelfde", "x", "", "") + row("b", "Zelfde", "x", "", "") + row("c", "Zelfde", "x", "", "")));
        assertThat(here("zelfde")).isPresent();
        assertThat(call(() -> browsing.at("zelfde-" + key + "-3"))).isInstanceOf(Browsing.Here.class);
    }

    private String row(String id, String name, String summary, String telephone, String address) {
        return "%s;%s;dienst;%s;%s;%s\n".formatted(id, name.isEmpty() ? "" : name + " " + key, summary, telephone, address);
    }

    private Imports.Receipt receive(String file) {
        return call(() -> {
            try {
                return imports.receive(key, "lijst.csv", () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), BROKER.account());
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private Imports.Received received(String rows) {
        return (Imports.Received) receive(HEAD + rows);
    }

    private ImportId compared(String rows) {
        return comparedFile(HEAD + rows);
    }

    private ImportId comparedFile(String file) {
        Imports.Received received = (Imports.Received) receive(file);
        if (!received.known()) {
            assertThat(call(() -> imports.map(received.id(), view(received.id()).fields()))).isTrue();
        }
        work(received.id());
        return received.id();
    }

    private void taken(ImportId list) {
        call(() -> { imports.start(list); });
        work(list);
    }

    private void work(ImportId list) {
        while (call(() -> steps.step(list))) {
            Thread.onSpinWait();
        }
    }

    private ImportView view(ImportId list) {
        return call(() -> imports.find(list)).orElseThrow();
    }

    private List<ImportRow> rows(ImportId list, Effect effect) {
        return call(() -> imports.rows(view(list), effect, 100, 0));
    }

    /** How many are new, changed, changed here, gone, the same and broken. */
    private String counts(ImportId list) {
        ImportView view = view(list);
        return String.join(" ", Arrays.stream(Effect.values()).map(effect -> String.valueOf(view.count(effect))).toList());
    }

    private Optional<EntryView> here(String name) {
        return call(() -> browsing.at(name + "-" + key)) instanceof Browsing.Here(EntryView entry) ? Optional.of(entry) : Optional.empty();
    }

    private EntryFacts facts(String name) {
        return here(name).orElseThrow().facts();
    }

    private void change(String name, String telephone) {
        EntryView entry = here(name).orElseThrow();
        assertThat(call(() -> editing.change(entry.id(), entry.version(), SampleFacts.withTelephone(entry.facts(), telephone), BROKER))).isInstanceOf(Editing.Done.class);
    }

    /** In how many rows of any table of lists and entries these words stand. */
    private long kept(String words) {
        return call(() -> transaction.execute(_ -> List.of("entry", "entry_version", "said", "import_row").stream()
                .mapToLong(table -> jdbc.sql("select count(*) from directory." + table + " t where t::text like ?").param("%" + words + "%").query(Long.class).single()).sum()));
    }

    private <T> T call(Supplier<T> work) {
        return CurrentMunicipality.call(AMERSFOORT, work::get);
    }

    private void call(Runnable work) {
        CurrentMunicipality.run(AMERSFOORT, work);
    }
}
