package nl.samenspel.detection.noticing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.samenspel.detection.scan.Area;
import nl.samenspel.detection.scan.Metric;

class LookoutTest {

    private static final long TODAY = 20_000;
    private static final List<Area> AREAS = IntStream.range(0, 16).mapToObj(at -> new Area("b" + at, at % 4, at / 4)).toList();

    private static List<Signal> ordinaryYear() {
        Random random = new Random(5);
        return new ArrayList<>(IntStream.range(0, 600)
                .mapToObj(_ -> new Signal(random.nextInt(16), random.nextInt(2), TODAY - random.nextInt(365))).toList());
    }

    private static Lookout lookout() {
        return new Lookout(AREAS, Metric.PLANE, 2, NoticingPolicy.standard());
    }

    @Test
    void seesAPileUpAndSaysWhereAndHowRare() {
        List<Signal> signals = ordinaryYear();
        IntStream.range(0, 12).forEach(at -> signals.add(new Signal(9 + at % 2, 1, TODAY - at / 2)));
        List<PileUp> found = lookout().look(signals, TODAY, 1);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().theme()).isEqualTo(1);
        assertThat(found.getFirst().areas()).contains(9);
        assertThat(found.getFirst().recurrence().days()).isGreaterThan(50);
    }

    @Test
    void neverSpeaksOfFewerThanTheSmallestNumber() {
        List<Signal> signals = new ArrayList<>(IntStream.range(0, 300).mapToObj(at -> new Signal(at % 16, 0, TODAY - 60 - at)).toList());
        IntStream.range(0, 4).forEach(at -> signals.add(new Signal(3, 0, TODAY - at)));
        assertThat(lookout().look(signals, TODAY, 1)).isEmpty();
        signals.add(new Signal(3, 0, TODAY - 4));
        assertThat(lookout().look(signals, TODAY, 1)).hasSize(1);
    }

    @Test
    void whatIsNotedManyTimesAfterOneMeetingIsOneOccasion() {
        List<Signal> signals = ordinaryYear();
        IntStream.range(0, 12).forEach(_ -> signals.add(new Signal(3, 0, TODAY - 1)));
        assertThat(lookout().look(signals, TODAY, 1)).noneMatch(found -> found.areas().equals(List.of(3)));
    }

    @Test
    void anEmptyMunicipalityIsQuiet() {
        assertThat(lookout().look(List.of(), TODAY, 1)).isEmpty();
    }
}
