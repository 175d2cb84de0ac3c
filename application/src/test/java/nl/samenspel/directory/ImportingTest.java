package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;

/** Reading in a table into Amersfoort, which has one district, Binnenstad, and one neighbourhood, Nieuwland. */
@SamenspelTest
class ImportingTest {

    private static final String HEAD = "id,name,kind,place,district,neighbourhood,themes,summary_nl,source\n";
    private static final Actor BROKER = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));

    private final Importing importing;
    private final Browsing browsing;
    private final Editing editing;
    private final EntryHistory history;
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    ImportingTest(Importing importing, Browsing browsing, Editing editing, EntryHistory history) {
        this.importing = importing;
        this.browsing = browsing;
        this.editing = editing;
        this.history = history;
    }

    @Test
    void putsInEveryGoodRowAndReportsEachBrokenOneWithLineAndReason() {
        ImportReport.ReadIn report = readIn("""
                %1$s-goed,Goed %1$s,dienst,Amersfoort,Binnenstad,,eten,x,
                ,Zonder id,dienst,,,,,x,
                %1$s-soort,Soort,kermis,,,,dansen,x,
                %1$s-goed,Dubbel,dienst,,,,,x,
                %1$s-leeg,,dienst,,,,,,
                """.formatted(key));
        assertThat(report.putIn()).isEqualTo(1);
        assertThat(report.broken()).extracting(ImportReport.BrokenRow::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(report.broken()).extracting(row -> row.problems().stream().map(RowProblem::key).toList()).containsExactly(
                List.of("directory.import.id-missing"),
                List.of("directory.import.kind", "directory.import.theme"),
                List.of("directory.import.id-twice"),
                List.of("web.rule.required", "web.rule.required"));
        assertThat(at("soort")).isInstanceOf(Browsing.Nothing.class);
    }

    @Test
    void refusesAFileThatIsNoTableAndSavesNothing() {
        assertThat(read("id,name\n%s,Half\n".formatted(key))).isInstanceOf(ImportReport.Refused.class);
        assertThat(at("half")).isInstanceOf(Browsing.Nothing.class);
    }

    @Test
    void keepsAnUnknownAreaAsStatedAndPlacesNothingByGuess() {
        readIn("%1$s-a,Ergens %1$s,dienst,Amersfoort,Zuidoost,,,x,\n%1$s-b,Elders %1$s,dienst,Utrecht,Binnenstad,,,x,\n".formatted(key));
        assertThat(whereabouts("ergens-" + key)).isEqualTo(new Whereabouts.WholeMunicipality("Zuidoost"));
        assertThat(whereabouts("elders-" + key)).isEqualTo(new Whereabouts.Elsewhere("Utrecht", "Binnenstad"));
    }

    @Test
    void readingInTheSameFileAgainChangesNothing() {
        String file = "%1$s-a,Zelfde %1$s,dienst,,,,eten,x,een.txt\n".formatted(key);
        readIn(file);
        assertThat(readIn(file)).isEqualTo(new ImportReport.ReadIn(0, 0, 1, List.of()));
    }

    @Test
    void leavesAloneWhatPeopleChangedWhileTheSourceSaysNothingNew() {
        String file = "%1$s-a,Naam %1$s,dienst,,,,eten,x,\n".formatted(key);
        readIn(file);
        EntryView entry = here("naam-" + key);
        EntryFacts byHand = entry.facts().with(entry.facts().about().withSummary("door mensen verbeterd"));
        CurrentMunicipality.call(AMERSFOORT, () -> editing.change(entry.id(), 1, byHand, BROKER));
        assertThat(readIn(file).same()).isEqualTo(1);
        assertThat(here("naam-" + key).facts()).isEqualTo(byHand);
    }

    @Test
    void followsTheSourceWhenItSaysSomethingElse() {
        readIn("%1$s-a,Naam %1$s,dienst,,,,eten,x,\n".formatted(key));
        EntryId id = here("naam-" + key).id();
        assertThat(readIn("%1$s-a,Naam %1$s,dienst,,,,eten,y,\n".formatted(key)).changed()).isEqualTo(1);
        assertThat(here("naam-" + key).facts().about().summary()).isEqualTo("y");
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> history.of(id))).extracting(EntryVersion::deed).containsExactly(EntryVersion.Deed.IMPORTED, EntryVersion.Deed.IMPORTED);
    }

    private ImportReport.ReadIn readIn(String rows) {
        return (ImportReport.ReadIn) read(HEAD + rows);
    }

    private ImportReport read(String file) {
        return CurrentMunicipality.call(AMERSFOORT, () -> importing.read(key, file.getBytes(StandardCharsets.UTF_8)));
    }

    private Browsing.Found at(String slug) {
        return CurrentMunicipality.call(AMERSFOORT, () -> browsing.at(slug));
    }

    private EntryView here(String slug) {
        return ((Browsing.Here) at(slug)).entry();
    }

    private Whereabouts whereabouts(String slug) {
        return here(slug).facts().whereabouts();
    }
}
