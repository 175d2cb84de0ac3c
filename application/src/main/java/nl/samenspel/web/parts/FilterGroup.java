package nl.samenspel.web.parts;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices in a filter that belong together.
 *
 * @param name    the parameter in the address
 * @param several whether more than one may be chosen: boxes to tick; otherwise a list to pick from
 */
public record FilterGroup(String name, String label, List<FilterOption> options, boolean several) {

    /** How many choices are seen at once; the rest unfolds. */
    private static final int AT_ONCE = 7;

    public FilterGroup {
        options = List.copyOf(options);
    }

    /** The first choices, and every chosen one. */
    public List<FilterOption> first() {
        List<FilterOption> first = new ArrayList<>(options.subList(0, Math.min(AT_ONCE, options.size())));
        options.stream().skip(AT_ONCE).filter(FilterOption::chosen).forEach(first::add);
        return first;
    }

    /** The other choices. */
    public List<FilterOption> rest() {
        return options.stream().skip(AT_ONCE).filter(option -> !option.chosen()).toList();
    }
}
