package nl.samenspel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which characters a file is written. UTF-8, with or without its mark, and windows-1252, in which older spreadsheets save Dutch, are told apart by looking at every byte
 * once: whole letters of UTF-8 mean UTF-8; bytes that are no UTF-8 at all and mean something in windows-1252 mean windows-1252. A file that is half the one and half the other
 * is refused with the line of its first mistake, for letters that were guessed end up in front of residents.
 */
final class Lettering {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The bytes that mean nothing in windows-1252. */
    private static final String NOTHING_IN_WINDOWS = "\u0081\u008d\u008f\u0090\u009d";
    private static final int PIECE = 64 * 1024;

    private final byte[] begin = new byte[4];
    private long length;
    private long line = 1;
    private boolean blank = true;
    private int awaited;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private long wholeLetters;
    private long firstMistake;
    private long firstNothing;
    private long firstNul;

    private Lettering() {}

    /** What was found. */
    sealed interface Found {

        /** @param skipped how many bytes at the begin are a mark and no text */
        record Written(Charset charset, int skipped) implements Found {}

        record Refused(RowProblem why) implements Found {}
    }

    /** Reads the whole file once, in small pieces. */
    static Found in(InputStream file) throws IOException {
        Lettering lettering = new Lettering();
        byte[] piece = new byte[PIECE];
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            for (int place = 0; place < read; place++) {
                lettering.take(piece[place] & 0xFF);
            }
        }
        return lettering.found();
    }

    private void take(int value) {
        if (length < begin.length) {
            begin[(int) length] = (byte) value;
        }
        length++;
        blank &= value <= ' ';
        if (value == 0 && firstNul == 0) {
            firstNul = line;
        }
        if (NOTHING_IN_WINDOWS.indexOf(value) >= 0 && firstNothing == 0) {
            firstNothing = line;
        }
        if (awaited > 0) {
            follow(value);
        } else if (value >= 0x80) {
            lead(value);
        }
        if (value == '\n') {
            line++;
        }
    }

    /** The next byte of a letter of several bytes (Unicode 16, table 3-7). */
    private void follow(int value) {
        if (value < lowest || value > highest) {
            mistake();
            awaited = 0;
            if (value >= 0x80) {
                lead(value);
            }
            return;
        }
        lowest = 0x80;
        highest = 0xBF;
        awaited--;
        if (awaited == 0) {
            wholeLetters++;
        }
    }

    private void lead(int value) {
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        awaited = value >= 0xC2 && value <= 0xDF ? 1 : value >= 0xE0 && value <= 0xEF ? 2 : value >= 0xF0 && value <= 0xF4 ? 3 : 0;
        if (awaited == 0) {
            mistake();
        }
    }

    private void mistake() {
        if (firstMistake == 0) {
            firstMistake = line;
        }
        lowest = 0x80;
        highest = 0xBF;
    }

    private Found found() {
        if (awaited > 0) {
            mistake();
        }
        if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
            return new Found.Refused(RowProblem.of("utf-16"));
        }
        if (begins('P', 'K', 3, 4) || begins(0xD0, 0xCF, 0x11, 0xE0)) {
            return new Found.Refused(RowProblem.of("spreadsheet"));
        }
        if (begins('%', 'P', 'D', 'F')) {
            return new Found.Refused(RowProblem.of("no-table"));
        }
        boolean marked = begins(0xEF, 0xBB, 0xBF);
        if (blank || length == (marked ? 3 : 0)) {
            return new Found.Refused(RowProblem.of("empty"));
        }
        if (firstNul > 0) {
            return new Found.Refused(RowProblem.of("utf-16"));
        }
        if (firstMistake == 0) {
            return new Found.Written(StandardCharsets.UTF_8, marked ? 3 : 0);
        }
        return marked || wholeLetters > 0 || firstNothing > 0
                ? new Found.Refused(RowProblem.of("encoding", marked || wholeLetters > 0 ? firstMistake : firstNothing))
                : new Found.Written(WINDOWS, 0);
    }

    private boolean begins(int... bytes) {
        if (length < bytes.length) {
            return false;
        }
        for (int place = 0; place < bytes.length; place++) {
            if ((begin[place] & 0xFF) != bytes[place]) {
                return false;
            }
        }
        return true;
    }
}
