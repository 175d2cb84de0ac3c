package nl.samenspel.matching.assign;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Assignment problems of the OR-Library (J.E. Beasley): a number <i>n</i>, then <i>n·n</i> whole costs row by row. As many pairs
 * as possible are made, at the lowest cost.
 */
public final class OrLibrary {

    /** What a number of rows may be: a square of more does not fit in memory. */
    private static final int LARGEST = 4_000;

    private OrLibrary() {
    }

    /** What came of reading a file. */
    public sealed interface Reading {
    }

    /** A problem with the levels "pairs" and "cost", the latter as a negative number. */
    public record Readable(AssignmentProblem problem) implements Reading {
    }

    /**
     * No such problem.
     *
     * @param line of the fault, counted from 1
     * @param text what stands there; empty when the file ends too early
     */
    public record Unreadable(int line, String text) implements Reading {
    }

    public static Reading read(Path file) throws IOException {
        try (var text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            StreamTokenizer numbers = new StreamTokenizer(text);
            numbers.nextToken();
            if (numbers.ttype != StreamTokenizer.TT_NUMBER || numbers.nval < 1 || numbers.nval > LARGEST || fraction(numbers.nval)) {
                return unreadable(numbers);
            }
            int size = (int) numbers.nval;
            long[] gain = new long[size * size];
            for (int cell = 0; cell < gain.length; cell++) {
                numbers.nextToken();
                if (numbers.ttype != StreamTokenizer.TT_NUMBER || fraction(numbers.nval) || Math.abs(numbers.nval) > 1e9) {
                    return unreadable(numbers);
                }
                gain[cell] = (long) -numbers.nval;
            }
            return numbers.nextToken() == StreamTokenizer.TT_EOF ? new Readable(square(size, gain)) : unreadable(numbers);
        }
    }

    private static boolean fraction(double number) {
        return number != Math.rint(number);
    }

    private static Unreadable unreadable(StreamTokenizer at) {
        return new Unreadable(at.lineno(), switch (at.ttype) {
            case StreamTokenizer.TT_EOF -> "";
            case StreamTokenizer.TT_NUMBER -> String.valueOf(at.nval);
            case StreamTokenizer.TT_WORD -> at.sval;
            default -> String.valueOf((char) at.ttype);
        });
    }

    private static AssignmentProblem square(int size, long[] gain) {
        int[] one = new int[size];
        Arrays.fill(one, 1);
        int[] first = new int[size + 1];
        Arrays.setAll(first, row -> row * size);
        int[] volunteer = new int[size * size];
        Arrays.setAll(volunteer, cell -> cell % size);
        long[] count = new long[size];
        Arrays.fill(count, 1);
        return new AssignmentProblem(one, one.clone(), first, volunteer,
                List.of(new Level.PerRequest("pairs", count), new Level.PerPair("cost", gain)));
    }
}
