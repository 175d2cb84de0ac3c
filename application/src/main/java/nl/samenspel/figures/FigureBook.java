package nl.samenspel.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The latest figures of one municipality: every kind there is, in the order in which they are shown. */
public final class FigureBook {

    private final Map<String, Series> series = new LinkedHashMap<>();

    /**
     * Puts figures in order.
     *
     * @param municipality code of the whole
     * @param districts codes of all districts, from which a total is worked out that the source does not give
     */
    FigureBook(List<Figure> figures, List<Indicator> own, String municipality, List<String> districts) {
        Map<String, List<Figure>> byIndicator = new HashMap<>();
        figures.forEach(figure -> byIndicator.computeIfAbsent(figure.indicator(), _ -> new ArrayList<>()).add(figure));
        Stream.concat(KeyIndicators.all().stream(), own.stream())
                .filter(indicator -> byIndicator.containsKey(indicator.code()))
                .forEach(indicator -> series.put(indicator.code(), series(indicator, byIndicator.get(indicator.code()), municipality, districts)));
    }

    public List<Series> all() {
        return List.copyOf(series.values());
    }

    /** The figures about this, of a topic such as {@code people}. */
    public List<Series> about(String topic) {
        return series.values().stream().filter(each -> each.indicator().topic().equals(topic)).toList();
    }

    public Optional<Series> of(String indicator) {
        return Optional.ofNullable(series.get(indicator));
    }

    public boolean isEmpty() {
        return series.isEmpty();
    }

    private Series series(Indicator indicator, List<Figure> figures, String municipality, List<String> districts) {
        Map<String, Double> values = new HashMap<>();
        figures.stream().filter(figure -> figure.value() != null).forEach(figure -> values.put(figure.area(), figure.value()));
        Double stated = values.remove(municipality);
        OptionalDouble total = stated != null ? OptionalDouble.of(stated) : computed(indicator, values, districts);
        return new Series(indicator, figures.getFirst().year(), figures.getFirst().source(), values, total, stated == null && total.isPresent());
    }

    /** Counts are added up; shares and averages are averaged, each district by its own number of people, households or homes. Without all districts there is no total. */
    private OptionalDouble computed(Indicator indicator, Map<String, Double> values, List<String> districts) {
        if (districts.isEmpty() || !values.keySet().containsAll(districts)) {
            return OptionalDouble.empty();
        }
        if (indicator.unit() == Unit.COUNT) {
            return OptionalDouble.of(districts.stream().mapToDouble(values::get).sum());
        }
        Series weights = series.get(indicator.weight());
        if (weights == null || !weights.values().keySet().containsAll(districts)) {
            return OptionalDouble.empty();
        }
        double weight = districts.stream().mapToDouble(weights.values()::get).sum();
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(districts.stream().mapToDouble(code -> values.get(code) * weights.values().get(code)).sum() / weight);
    }
}
