package nl.samenspel.figures;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * One kind of figure in its latest year, of every area that has it.
 *
 * @param values by code of the area; an area that is missing at the source is not among them
 * @param total of the whole municipality
 * @param totalIsComputed whether we worked the total out from the districts, because the source does not give it
 */
public record Series(Indicator indicator, int year, String source, Map<String, Double> values, OptionalDouble total, boolean totalIsComputed) {

    public Series {
        values = Map.copyOf(values);
    }

    public OptionalDouble of(String area) {
        Double value = values.get(area);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The smallest of these areas' values, empty when none has one. */
    public OptionalDouble smallest(Collection<String> areas) {
        return valuesOf(areas).min();
    }

    /** The largest of these areas' values, empty when none has one. */
    public OptionalDouble largest(Collection<String> areas) {
        return valuesOf(areas).max();
    }

    private DoubleStream valuesOf(Collection<String> areas) {
        return areas.stream().filter(values::containsKey).mapToDouble(values::get);
    }
}
