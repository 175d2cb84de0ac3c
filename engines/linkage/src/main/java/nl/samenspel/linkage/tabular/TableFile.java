package nl.samenspel.linkage.tabular;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it was handed in.
 *
 * @param dimensions the names of its dimensions, in the order of the file
 * @param hierarchies of each dimension
 * @param cells by their codes
 */
public record TableFile(String name, List<String> dimensions, List<Hierarchy> hierarchies, Map<List<String>, Entry> cells) {

    /**
     * What the file says of a cell.
     *
     * @param contributors how many persons or firms it is about, -1 when the file does not say
     * @param largest the largest contributions, largest first
     * @param cost of suppressing it, when the file says so
     * @param status when the file says so
     * @param below protection level, when the file says so
     * @param above protection level, when the file says so
     */
    public record Entry(long line, double value, long contributors, List<Double> largest, Optional<Double> cost,
            Optional<Status> status, Optional<Double> below, Optional<Double> above) {

        static Entry of(double value) {
            return new Entry(0, value, -1, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** What a file says may happen to a cell. */
    public enum Status { SAFE, UNSAFE, KEPT, EMPTY }

    /** The name a cell has in every table it stands in: its codes without those that stand for everything. */
    public String name(List<String> codes) {
        return CellName.of(dimensions, hierarchies, codes);
    }
}
