package nl.samenspel.linkage.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Agreement.Document;
import nl.samenspel.linkage.agreement.Agreement.Domain;
import nl.samenspel.linkage.agreement.Agreement.StandardTable;
import nl.samenspel.linkage.agreement.Agreement.Unit;
import nl.samenspel.linkage.agreement.Protection;
import nl.samenspel.linkage.agreement.Protection.Method;
import nl.samenspel.linkage.linking.Linked.ReleasedTable;
import org.junit.jupiter.api.Test;

/** All standard tables of a small town with a hamlet, protected in each way that can be agreed. */
class ReleaseTest {

    private static Protection by(Method method) {
        return new Protection(method, 10, 0, 0, 5, 2);
    }

    private static Release release(Protection protection) {
        Document document = new Document("none", "0".repeat(64));
        Agreement agreement = new Agreement("town", "2026-11-22", "test", Unit.ADDRESSES, document, document, 0,
                List.of(new Agreement.Partner("een", "Een", "taak"), new Agreement.Partner("twee", "Twee", "taak")),
                List.of(new Domain("jeugd", "Jeugd"), new Domain("pwet", "P"), new Domain("wmo", "Wmo")), List.of(),
                List.of(new Agreement.District("stad", "Stad", List.of()), new Agreement.District("gehucht", "Gehucht", List.of())),
                EnumSet.allOf(StandardTable.class), protection, null);
        Cube cube = new Cube();
        SplittableRandom random = new SplittableRandom(7);
        for (int address = 0; address < 2_000; address++) {
            int domains = 1 + random.nextInt(7);
            int provisions = Integer.bitCount(domains) + random.nextInt(3);
            cube.add(provisions, domains, Math.min(provisions, 1 + random.nextInt(2)), random.nextInt(60) == 0 ? 2 : 1, random.nextLong());
        }
        return Release.of(new StandardTables(agreement, cube), protection, random);
    }

    private static Stream<String> numbers(Release release) {
        return release.tables().stream().flatMap(table -> table.rows().stream()).map(List::getLast);
    }

    private static String total(Release release, String id) {
        ReleasedTable table = release.tables().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return table.rows().getFirst().getLast();
    }

    @Test
    void leavesOutSmallNumbersAndWhatTellsThemTheSameWayEachTime() {
        Release release = release(by(Method.SUPPRESSION));
        assertThat(release.passes()).isTrue();
        assertThat(release.tables()).hasSize(6);
        assertThat(numbers(release).filter(number -> !number.equals(".")).map(Long::parseLong)).allMatch(number -> number == 0 || number >= 10);
        assertThat(numbers(release).filter("."::equals).count()).isGreaterThan(10);
        assertThat(release.audit()).filteredOn(Linked.Interval::isSensitive).isNotEmpty()
                .allMatch(interval -> interval.highest() < 0 || interval.highest() - interval.lowest() >= 10 - 1e-5);
        assertThat(release(by(Method.SUPPRESSION))).isEqualTo(release);
    }

    @Test
    void roundsEveryNumberToOneBaseThatStandsTheAttack() {
        Release release = release(by(Method.ROUNDING));
        assertThat(release.passes()).isTrue();
        List<Long> shown = numbers(release).map(Long::parseLong).toList();
        assertThat(List.of(5, 11, 21, 51)).anyMatch(base -> shown.stream().allMatch(number -> number % base == 0));
    }

    @Test
    void givesTheSameAddressesTheSameNoiseInEveryTable() {
        Release release = release(by(Method.CELL_KEY));
        assertThat(numbers(release).map(Long::parseLong)).doesNotContain(1L, 2L);
        assertThat(total(release, "provisions")).isEqualTo(total(release, "combinations")).isEqualTo(total(release, "organisations"))
                .isEqualTo(total(release, "statistics"));
        assertThat(release(by(Method.CELL_KEY))).isEqualTo(release);
    }
}
