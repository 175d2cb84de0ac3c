package nl.samenspel.matching.ride.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSetReaderTest {

    private static final String GOOD = """
            2 1 480 3 30
            0 0.000 0.000 0 0 0 480
             1  -1.5   2.0  3  2  0 1440
            2 5.573 7.114 3 -2 100 115
            3 1.000 1.000 0 0 0 480
            """;

    @TempDir
    private Path folder;

    private DayReading read(String text) throws IOException {
        return TestSetReader.read(Files.writeString(folder.resolve("day.txt"), text));
    }

    @Test
    void readsADay() throws IOException {
        Day day = ((DayReading.Readable) read(GOOD)).day();
        assertThat(day.drivers()).hasSize(2).allSatisfy(driver -> {
            assertThat(driver.end()).isEqualTo(new Place(1, 1));
            assertThat(driver.longestRoute()).isEqualTo(480);
        });
        assertThat(day.requests()).singleElement().satisfies(request -> {
            assertThat(request.load()).isEqualTo(Load.seats(2));
            assertThat(request.dropOff().window().closes()).isEqualTo(115);
            assertThat(request.longestRide()).isEqualTo(30);
        });
    }

    @Test
    void letsVehiclesEndWhereTheyStartWhenTheLastLineIsMissing() throws IOException {
        Day day = ((DayReading.Readable) read(GOOD.lines().limit(4).reduce("", (text, line) -> text + line + "\n"))).day();
        assertThat(day.drivers().getFirst().end()).isEqualTo(new Place(0, 0));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertFault("", Kind.EMPTY, 0);
        assertFault("1 2 3\n", Kind.HEADER, 1);
        assertFault(GOOD.replace("2 1 480", "2 x 480"), Kind.NOT_A_NUMBER, 1);
        assertFault(GOOD.replace("2 1 480", "2 -1 480"), Kind.OUT_OF_RANGE, 1);
        assertFault(GOOD.replace("2 1 480", "2 5 480"), Kind.TOO_FEW_LINES, 0);
        assertFault(GOOD.replace("2 1 480", "2 5000 480"), Kind.TOO_LARGE, 1);
        assertFault(GOOD + "4 0 0 0 0 0 1\n", Kind.TOO_MANY_LINES, 6);
        assertFault(GOOD.replace("3 -2 100", "3 -1 100"), Kind.LOADS_DIFFER, 4);
        assertFault(GOOD.replace("100 115", "115 100"), Kind.WINDOW, 4);
        assertFault(GOOD.replace("2 5.573", "7 5.573"), Kind.NODE_NUMBER, 4);
        assertFault(GOOD.replace("2 5.573", "5.573"), Kind.NODE_FIELDS, 4);
    }

    private void assertFault(String text, Kind kind, int line) throws IOException {
        assertThat(read(text)).isInstanceOfSatisfying(DayReading.Unreadable.class, unreadable -> {
            Fault fault = unreadable.faults().getFirst();
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("day.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThat(TestSetReader.read(file)).isInstanceOf(DayReading.Unreadable.class);
    }
}
