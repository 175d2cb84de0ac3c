package nl.samenspel.detection.satscan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Lines;

/**
 * Which areas touch. On each line an area followed by its neighbours, or, as FleXScan writes it, by a mark for every area in the
 * order of the coordinates: 1 for a neighbour, 0 for none, 2 for itself. Touching is mutual, also when only one side says so.
 */
final class NeighbourFile {

    private NeighbourFile() {
    }

    static int[][] read(Lines lines, AreaList areas, Faults faults) {
        boolean[][] touching = new boolean[areas.areas().size()][areas.areas().size()];
        for (Lines.Line line : lines.all()) {
            OptionalInt area = areas.number(line.field(0));
            if (area.isEmpty()) {
                faults.add(Fault.in(lines.file(), line.number(), "area.unknown", line.field(0)));
                continue;
            }
            for (int neighbour : neighbours(lines.file(), line, areas, faults)) {
                touching[area.getAsInt()][neighbour] = true;
                touching[neighbour][area.getAsInt()] = true;
            }
        }
        return Arrays.stream(touching).map(NeighbourFile::marked).toArray(int[][]::new);
    }

    private static List<Integer> neighbours(String file, Lines.Line line, AreaList areas, Faults faults) {
        List<Integer> neighbours = new ArrayList<>();
        boolean marks = line.size() == areas.areas().size() + 1 && line.fields().stream().skip(1).allMatch(field -> field.matches("[012]"));
        for (int at = 1; at < line.size(); at++) {
            if (marks) {
                if (line.field(at).equals("1")) {
                    neighbours.add(at - 1);
                }
            } else {
                OptionalInt neighbour = areas.number(line.field(at));
                neighbour.ifPresent(neighbours::add);
                if (neighbour.isEmpty()) {
                    faults.add(Fault.in(file, line.number(), "area.unknown", line.field(at)));
                }
            }
        }
        return neighbours;
    }

    private static int[] marked(boolean[] row) {
        return java.util.stream.IntStream.range(0, row.length).filter(at -> row[at]).toArray();
    }
}
