package nl.samenspel.matching.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A simulated year keeps its own books. */
class YearTest {

    private static final Model SMALL = ModelFile.municipality().with("requests.perYear", 120).with("volunteers.atStart", 120)
            .with("volunteers.new", 60);

    @ParameterizedTest
    @EnumSource(Way.class)
    void theSameSeedGivesTheSameYear(Way way) {
        assertThat(Year.of(SMALL, 5, way.policy())).isEqualTo(Year.of(SMALL, 5, way.policy()));
        assertThat(Year.of(SMALL, 5, way.policy())).isNotEqualTo(Year.of(SMALL, 6, way.policy()));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nothingIsCountedThatCannotBe(Way way) {
        Outcome year = Year.of(SMALL, 7, way.policy());
        assertThat(year.requests()).isBetween(80.0, 170.0);
        assertThat(year.matches()).isLessThanOrEqualTo(year.requests()).isLessThanOrEqualTo(year.reactions());
        assertThat(year.reactedInAWeek()).isLessThanOrEqualTo(year.reacted());
        assertThat(year.uneven()).isBetween(0.0, 1.0);
        assertThat(way == Way.NEWEST_FIRST || way == Way.OUR_LIST).isEqualTo(year.notifications() == 0);
    }

    @Test
    void everyWayMeetsTheSamePeople() {
        assertThat(List.of(Way.values()).stream().map(way -> Year.of(SMALL, 8, way.policy()).requests()).distinct()).hasSize(1);
    }

    @Test
    void nobodyReactsWhereNobodyIs() {
        Model deserted = SMALL.with("volunteers.atStart", 0).with("volunteers.new", 0);
        assertThat(Year.of(deserted, 1, Way.OURS.policy()).reactions()).isZero();
        assertThat(Year.of(SMALL.with("requests.perYear", 0), 1, Way.OURS.policy()).requests()).isZero();
    }

    @Test
    void unevennessIsThatOfGini() {
        assertThat(Outcome.gini(new double[] {1, 1, 1, 1})).isCloseTo(0, within(1e-12));
        assertThat(Outcome.gini(new double[] {0, 0, 0, 4})).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void intervalsAreThoseOfStudent() {
        Estimate estimate = Estimate.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        assertThat(estimate.mean()).isEqualTo(5.5);
        assertThat(estimate.high() - 5.5).isCloseTo(2.262 * 3.02765 / Math.sqrt(10), within(0.01));
    }

    @Test
    void readsOtherWorldsAndSaysWhichLinesItCannotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("world.csv");
        Files.writeString(file, "# elsewhere\nlook.depth;3;;;requests;assumption\nseason;0\n");
        assertThat(ModelFile.read(file)).isInstanceOfSatisfying(ModelFile.Readable.class, readable -> {
            assertThat(readable.model().value("look.depth")).isEqualTo(3);
            assertThat(readable.model().value("requests.perYear")).isEqualTo(780);
        });
        Files.writeString(file, "look.depth;drie\nlook.dept;3\nlook.depth\nlook.depth;-1\n");
        assertThat(ModelFile.read(file)).isInstanceOfSatisfying(ModelFile.Unreadable.class,
                unreadable -> assertThat(unreadable.lines()).hasSize(4));
    }

    @Test
    void everyWorldThatComesWithTheEngineCanBeRead() {
        assertThat(ModelFile.UNFAVOURABLE).allSatisfy(name -> assertThat(ModelFile.unfavourable(name).parameters())
                .hasSameSizeAs(ModelFile.municipality().parameters()));
        assertThat(ModelFile.municipality().parameters()).allSatisfy(parameter -> {
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.value()).isBetween(Math.min(parameter.low(), parameter.value()), Math.max(parameter.high(), parameter.value()));
        });
    }
}
