package nl.samenspel.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureBookTest {

    private static final String WHOLE = "GM0344";

    @Test
    void averagesSharesByTheNumberOfPeople() {
        FigureBook book = book(List.of("a", "b"), figure("a", "inhabitants", 100.0), figure("b", "inhabitants", 300.0), figure("a", "age-65", 40.0), figure("b", "age-65", 20.0));
        assertThat(book.of("age-65").orElseThrow().total()).hasValue(25);
        assertThat(book.of("age-65").orElseThrow().totalIsComputed()).isTrue();
    }

    @Test
    void worksOutNoTotalWhenADistrictIsMissing() {
        FigureBook book = book(List.of("a", "b"), figure("a", "inhabitants", 100.0), figure("b", "inhabitants", null));
        assertThat(book.of("inhabitants").orElseThrow().total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anAverageLiesBetweenTheSmallestAndTheLargest(long seed) {
        Random random = new Random(seed);
        List<String> districts = IntStream.range(0, 12).mapToObj(number -> "d" + number).toList();
        List<Figure> figures = new ArrayList<>();
        districts.forEach(district -> {
            figures.add(figure(district, "inhabitants", (double) (1 + random.nextInt(50_000))));
            figures.add(figure(district, "age-65", (double) random.nextInt(101)));
        });
        Series series = book(districts, figures.toArray(Figure[]::new)).of("age-65").orElseThrow();
        assertThat(series.total().orElseThrow()).isBetween(series.smallest(districts).orElseThrow() - 1e-9, series.largest(districts).orElseThrow() + 1e-9);
    }

    private static FigureBook book(List<String> districts, Figure... figures) {
        return new FigureBook(List.of(figures), List.of(), WHOLE, districts);
    }

    private static Figure figure(String area, String indicator, Double value) {
        return new Figure(area, indicator, 2018, value, "CBS");
    }
}
