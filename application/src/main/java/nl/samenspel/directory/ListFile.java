package nl.samenspel.directory;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of entries as a municipality hands it in: a CSV file (RFC 4180) whose first line names the columns, with a comma, a semicolon or a tab between them. It is read as a
 * stream: of a file of any size one row is in memory. A quotation mark that never closes would make the rest of the file one cell; a row is therefore held to a length.
 */
final class ListFile {

    static final long MOST_MEGABYTES = 256;

    private static final int LONGEST_ROW = 1_000_000;
    private static final int MOST_COLUMNS = 200;
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private final Contents contents;
    private final Lettering.Found.Written lettering;
    private final char separator;
    private final List<String> columns;

    private ListFile(Contents contents, Lettering.Found.Written lettering, char separator, List<String> columns) {
        this.contents = contents;
        this.lettering = lettering;
        this.separator = separator;
        this.columns = columns;
    }

    /** The bytes of the file, from the begin each time. */
    interface Contents {

        InputStream open() throws IOException;
    }

    /** What a file turned out to be. */
    sealed interface Opening {

        record Good(ListFile list) implements Opening {}

        record Refused(RowProblem why) implements Opening {}
    }

    /** Hears the rows one by one. */
    interface Rows {

        /** @param line on which the row begins, from 1 @param problem why it has not the form of a row */
        void row(long line, List<String> cells, Optional<RowProblem> problem);
    }

    /** Looks through the file and at its first line. */
    static Opening open(Contents contents) throws IOException {
        Lettering.Found found;
        try (InputStream bytes = contents.open()) {
            found = Lettering.in(bytes);
        }
        return switch (found) {
            case Lettering.Found.Refused(RowProblem why) -> new Opening.Refused(why);
            case Lettering.Found.Written written -> withColumns(contents, written);
        };
    }

    private static Opening withColumns(Contents contents, Lettering.Found.Written written) throws IOException {
        char separator;
        try (Reader text = text(contents, written)) {
            separator = separator(text);
        }
        try (CSVParser parser = parser(text(contents, written), separator)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> columns = firstOf(records).stream().map(CellText::in).toList();
            if (columns.size() > MOST_COLUMNS || columns.stream().allMatch(String::isEmpty)) {
                return new Opening.Refused(RowProblem.of("no-table"));
            }
            return columns.size() == 1
                    ? new Opening.Refused(RowProblem.of("one-column", columns.getFirst()))
                    : new Opening.Good(new ListFile(contents, written, separator, columns));
        } catch (UncheckedIOException quotes) {
            return new Opening.Refused(RowProblem.of("quotes", 1L));
        }
    }

    Charset charset() {
        return lettering.charset();
    }

    char separator() {
        return separator;
    }

    /** What the first line calls the columns. */
    List<String> columns() {
        return columns;
    }

    /**
     * Reads all rows below the first line.
     *
     * @return why the file as a whole cannot be taken after all; what was heard so far then counts for nothing
     */
    Optional<RowProblem> read(Rows rows) throws IOException {
        long begin = 1;
        try (Held text = new Held(text(contents, lettering)); CSVParser parser = parser(text, separator)) {
            Iterator<CSVRecord> records = parser.iterator();
            firstOf(records);
            begin = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                text.nextRow();
                tell(rows, begin, record);
                begin = parser.getCurrentLineNumber() + 1;
            }
            return Optional.empty();
        } catch (UncheckedIOException broken) {
            return Optional.of(RowProblem.of("quotes", begin));
        }
    }

    /** The first line that says something; empty lines are read, so that each row knows its own line. */
    private static CSVRecord firstOf(Iterator<CSVRecord> records) {
        CSVRecord first = records.next();
        while (first.size() == 1 && first.get(0).isBlank()) {
            first = records.next();
        }
        return first;
    }

    private void tell(Rows rows, long line, CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        record.forEach(cell -> cells.add(CellText.in(cell)));
        while (cells.size() > columns.size() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.row(line, cells, cells.size() == columns.size() ? Optional.empty() : Optional.of(RowProblem.of("cells", columns.size(), cells.size())));
        }
    }

    private static Reader text(Contents contents, Lettering.Found.Written written) throws IOException {
        InputStream bytes = contents.open();
        bytes.skipNBytes(written.skipped());
        return new InputStreamReader(bytes, written.charset());
    }

    private static CSVParser parser(Reader text, char separator) throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get().parse(text);
    }

    /** The separator of which the first line has most, outside quotation marks. */
    private static char separator(Reader text) throws IOException {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean began = false;
        for (int character = text.read(), read = 0; character >= 0 && read < LONGEST_ROW && !(began && character == '\n' && !quoted); character = text.read(), read++) {
            began |= character > ' ';
            quoted ^= character == '"';
            for (int each = 0; each < SEPARATORS.length && !quoted; each++) {
                counts[each] += character == SEPARATORS[each] ? 1 : 0;
            }
        }
        int most = 0;
        for (int each = 1; each < SEPARATORS.length; each++) {
            most = counts[each] > counts[most] ? each : most;
        }
        return SEPARATORS[most];
    }

    /** Refuses to go on within one row for ever. */
    private static final class Held extends FilterReader {

        private long since;

        Held(Reader text) {
            super(text);
        }

        void nextRow() {
            since = 0;
        }

        @Override
        public int read() throws IOException {
            int character = super.read();
            count(1);
            return character;
        }

        @Override
        public int read(char[] piece, int from, int length) throws IOException {
            int read = super.read(piece, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            since += read;
            if (since > LONGEST_ROW) {
                throw new IOException("A row without end");
            }
        }
    }
}
