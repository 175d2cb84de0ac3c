package nl.samenspel.matching.ride.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoordinatorReaderTest {

    private static final String RIDES = """
            Rit;Van;Naar;ophalen_vanaf;aankomst_tot;personen;rolstoelen;alleen_met
            Anna heen;Zonnehof;"52.0867, 5.1800";9:00;10.00;2;;Sanne | Omar
            Bob;Zonnehof;Markt;;;;1;
            """;
    private static final String DRIVERS = """
            driver,starts_at,from,until,seats,wheelchair_places
            Sanne,Markt,8:30,13:00,3,1
            Omar,52.1 5.1,09:00,24:00,3,
            """;
    private static final String PLACES = "plaats\tbreedte\tlengte\nZonnehof\t52,09\t5,12\nMarkt\t52.0930\t5.1100\n";

    @TempDir
    private Path folder;

    private DayReading read(String rides, String drivers, String places) throws IOException {
        return CoordinatorReader.read(Files.writeString(folder.resolve("r.csv"), rides), Files.writeString(folder.resolve("c.csv"), drivers),
                places.isEmpty() ? Optional.empty() : Optional.of(Files.writeString(folder.resolve("p.csv"), places)), Travel.roads(30, 1.3));
    }

    @Test
    void readsTablesInEitherLanguageAndAnySeparator() throws IOException {
        Day day = ((DayReading.Readable) read("\uFEFF" + RIDES, DRIVERS, PLACES)).day();
        assertThat(day.request("Anna heen")).hasValueSatisfying(anna -> {
            assertThat(anna.pickUp().place()).isEqualTo(new Place(5.12, 52.09));
            assertThat(anna.dropOff().place()).isEqualTo(new Place(5.18, 52.0867));
            assertThat(anna.pickUp().window().opens()).isEqualTo(540);
            assertThat(anna.dropOff().window().closes()).isEqualTo(600);
            assertThat(anna.load()).isEqualTo(Load.seats(2));
            assertThat(anna.onlyDrivers()).isEqualTo(Set.of("Sanne", "Omar"));
        });
        assertThat(day.request("Bob")).hasValueSatisfying(bob -> assertThat(bob.load()).isEqualTo(new Load(0, 1)));
        assertThat(day.driver("Omar")).hasValueSatisfying(omar -> assertThat(omar.hours().closes()).isEqualTo(1440));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertFault(RIDES.replace("Markt", "Nergens"), DRIVERS, Kind.PLACE_UNKNOWN, "r.csv", 3);
        assertFault(RIDES.replace("9:00", "9 uur"), DRIVERS, Kind.NOT_A_TIME, "r.csv", 2);
        assertFault(RIDES.replace("9:00", "11:75"), DRIVERS, Kind.NOT_A_TIME, "r.csv", 2);
        assertFault(RIDES.replace("Omar", "Piet"), DRIVERS, Kind.DRIVER_UNKNOWN, "r.csv", 2);
        assertFault(RIDES.replace("Bob;", "Anna heen;"), DRIVERS, Kind.TWICE, "r.csv", 3);
        assertFault(RIDES.replace("Bob;", ";"), DRIVERS, Kind.CELL_MISSING, "r.csv", 3);
        assertFault(RIDES.replace("Van;", "Herkomst;"), DRIVERS, Kind.COLUMN_MISSING, "r.csv", 1);
        assertFault(RIDES.replace("personen", "van"), DRIVERS, Kind.COLUMN_TWICE, "r.csv", 1);
        assertFault(RIDES + "a;b;c;d;e;f;g;h;i\n", DRIVERS, Kind.FIELDS, "r.csv", 4);
        assertFault(RIDES.replace(";2;;", ";1.5;;"), DRIVERS, Kind.NOT_A_NUMBER, "r.csv", 2);
        assertFault(RIDES.replace("\"52", "52"), DRIVERS, Kind.QUOTE, "r.csv", 2);
        assertFault(RIDES, DRIVERS.replace("8:30,13:00", "13:00,8:30"), Kind.WINDOW, "c.csv", 2);
        assertFault(RIDES, DRIVERS.replace("13:00,3", "13:00,300"), Kind.OUT_OF_RANGE, "c.csv", 2);
        assertFault("", DRIVERS, Kind.EMPTY, "r.csv", 0);
    }

    @Test
    void needsSomebodyWhoDrives() throws IOException {
        assertThat(faults("rit;van;naar\n", DRIVERS.lines().findFirst().orElseThrow() + "\n")).extracting(Fault::kind)
                .containsExactly(Kind.NO_DRIVERS);
    }

    private List<Fault> faults(String rides, String drivers) throws IOException {
        return ((DayReading.Unreadable) read(rides, drivers, PLACES)).faults();
    }

    private void assertFault(String rides, String drivers, Kind kind, String file, int line) throws IOException {
        assertThat(faults(rides, drivers)).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
        });
    }
}
