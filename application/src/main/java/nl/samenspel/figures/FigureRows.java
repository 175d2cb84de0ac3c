package nl.samenspel.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspel.figures.FigureReport.Problem;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.places.Reason;

/** The figures of a table as they are read, row by row: those of the municipality and its areas that are known, and everything that is wrong. */
final class FigureRows {

    static final int MOST_PROBLEMS = 20;

    private final MunicipalityCode municipality;
    private final AreaCodes areas;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int elsewhere;

    FigureRows(MunicipalityCode municipality, AreaCodes areas) {
        this.municipality = municipality;
        this.areas = areas;
    }

    /** Which codes of a table mean an area here. */
    @FunctionalInterface
    interface AreaCodes {

        /** The code by which the area is known here, or empty when it is not. */
        Optional<String> known(String stated);
    }

    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    Set<String> unknown() {
        return unknown;
    }

    List<Problem> problems() {
        return problems;
    }

    int elsewhere() {
        return elsewhere;
    }

    boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    /** The area of a row, by the code it states; empty when the row is to be left out, which is counted. */
    Optional<String> area(String stated) {
        if (stated.isEmpty() || stated.matches("(GM|WK|BU)[0-9]+|NL[0-9]*") && !stated.matches("..?" + municipality.value().substring(2) + "[0-9]*")) {
            elsewhere++;
            return Optional.empty();
        }
        Optional<String> area = stated.equals(municipality.value()) ? Optional.of(stated) : areas.known(stated);
        if (area.isEmpty()) {
            unknown.add(stated);
        }
        return area;
    }

    void add(Indicator indicator, Figure figure) {
        indicators.putIfAbsent(indicator.code(), indicator);
        figures.put(figure.indicator() + " " + figure.year() + " " + figure.area(), figure);
    }

    void problem(long line, Reason reason) {
        problems.add(new Problem(line, reason));
    }
}
