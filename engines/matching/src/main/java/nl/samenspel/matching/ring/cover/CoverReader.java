package nl.samenspel.matching.ring.cover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;

/**
 * Reads the form of Beasley's OR-Library: numbers of rows and columns, the cost of each column, and for each row how many columns
 * cover it and which, from 1. Line breaks mean nothing.
 */
public final class CoverReader {

    private static final int LARGEST = 100_000;

    private final StreamTokenizer tokens;

    private CoverReader(StreamTokenizer tokens) {
        this.tokens = tokens;
        tokens.resetSyntax();
        tokens.whitespaceChars(0, ' ');
        tokens.wordChars('!', 255);
    }

    /** A word that should have been something else, and where. */
    private static final class Misread extends Exception {

        private static final long serialVersionUID = 1;

        private final Kind kind;
        private final int line;
        private final String word;

        Misread(Kind kind, int line, String word) {
            super(word);
            this.kind = kind;
            this.line = line;
            this.word = word;
        }
    }

    /** Reads a file; what is wrong with its contents is part of the answer. */
    public static CoverReading read(Path path) throws IOException {
        String file = path.getFileName().toString();
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            return new CoverReading.Readable(new CoverReader(new StreamTokenizer(reader)).problem());
        } catch (Misread misread) {
            return new CoverReading.Unreadable(List.of(new Fault(file, misread.line, misread.kind, List.of(misread.word))));
        } catch (CharacterCodingException _) {
            return new CoverReading.Unreadable(List.of(Fault.of(file, 0, Kind.NOT_TEXT)));
        }
    }

    private CoverProblem problem() throws IOException, Misread {
        int rows = number(1, LARGEST);
        int columns = number(1, LARGEST);
        List<Long> costs = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            costs.add((long) number(0, 1_000_000));
        }
        List<List<Integer>> covered = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> choices = new ArrayList<>();
            for (int left = number(0, columns); left > 0; left--) {
                choices.add(number(1, columns) - 1);
            }
            covered.add(choices);
        }
        if (tokens.nextToken() != StreamTokenizer.TT_EOF) {
            throw new Misread(Kind.TOO_MANY_WORDS, tokens.lineno(), tokens.sval);
        }
        return new CoverProblem(costs, covered);
    }

    private int number(int least, int most) throws IOException, Misread {
        if (tokens.nextToken() == StreamTokenizer.TT_EOF) {
            throw new Misread(Kind.ENDS_TOO_SOON, 0, "");
        }
        try {
            int number = Integer.parseInt(tokens.sval);
            if (number >= least && number <= most) {
                return number;
            }
            throw new Misread(Kind.OUT_OF_RANGE, tokens.lineno(), tokens.sval);
        } catch (NumberFormatException _) {
            throw new Misread(Kind.NOT_A_NUMBER, tokens.lineno(), tokens.sval);
        }
    }
}
