package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.directory.DemoLife.Area;
import nl.samenspel.directory.DemoLife.Invented;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import org.junit.jupiter.api.Test;

/** What is invented in the demo is in order, is everywhere, and is never over. */
class DemoLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Area> places = DemoLife.places(
            IntStream.range(0, 10).mapToObj(number -> new District("WK" + number, "Wijk " + number, "wijk-" + number)).toList(),
            IntStream.range(0, 16).mapToObj(number -> new Neighbourhood("buurt-" + number, "WK" + number % 8, "Buurt " + number, "buurt-" + number)).toList());
    private final List<Invented> all = DemoLife.invent(places, DemoLife.rows(DemoLife.TABLE), DemoLife.names(), TODAY);

    @Test
    void everyNeighbourhoodAndEveryDistrictWithoutOneHasSomething() {
        assertThat(places).hasSize(18);
        assertThat(all.stream().map(each -> each.place().code()).collect(Collectors.toSet())).hasSize(18);
        assertThat(all).hasSize(18 * 5);
    }

    @Test
    void everythingKeepsTheRulesAndIsCalledDifferently() {
        assertThat(all).allSatisfy(each -> assertThat(FactRules.problemsOf(each.facts())).isEmpty());
        Set<String> codes = Taxonomy.standard().themes().stream().map(Theme::code).collect(Collectors.toSet());
        assertThat(all).allSatisfy(each -> assertThat(codes).containsAll(each.facts().about().themes()));
        assertThat(all.stream().map(each -> each.facts().about().name()).collect(Collectors.toSet())).hasSameSizeAs(all);
    }

    /** Whoever looks without a question sees a living town, and not one thing many times at the same hour. */
    @Test
    void whatComesFirstIsManyThingsAndNotOneInManyNeighbourhoods() {
        record Begins(String sort, LocalDate day, LocalTime at) {}
        List<Begins> week = all.stream()
                .flatMap(each -> each.facts().timetable().occurrences(TODAY, TODAY.plusDays(7)).stream().map(time -> new Begins(each.facts().about().summary(), time.day(), time.from())))
                .toList();
        Map<Begins, Long> alike = week.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(alike.values()).allMatch(count -> count == 1);
        assertThat(week.stream().filter(begins -> begins.day().equals(TODAY)).map(Begins::sort).distinct().count()).isGreaterThan(5);
    }

    @Test
    void whatIsNewIsInOrderToo() {
        List<Invented> fresh = DemoLife.fresh(places, DemoLife.rows(DemoLife.TABLE), TODAY);
        assertThat(fresh).hasSize(3).allSatisfy(each -> assertThat(FactRules.problemsOf(each.facts())).isEmpty());
        assertThat(fresh.stream().map(Invented::place)).doesNotHaveDuplicates();
    }

    @Test
    void eachPlaceHasSomethingThisWeekAndStillNextYear() {
        for (LocalDate monday : List.of(TODAY, TODAY.plusYears(1))) {
            for (Area place : places) {
                assertThat(all.stream().filter(each -> each.place().equals(place)).mapToLong(each -> each.facts().timetable().occurrences(monday, monday.plusDays(7)).size()).sum()).isPositive();
                List<OpenOn> open = all.stream().filter(each -> each.place().equals(place)).flatMap(each -> monday.datesUntil(monday.plusDays(7)).flatMap(day -> each.facts().timetable().openOn(day).stream())).toList();
                assertThat(open).isNotEmpty();
            }
        }
    }
}
