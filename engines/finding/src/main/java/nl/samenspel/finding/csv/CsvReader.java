package nl.samenspel.finding.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads rows by the names in the first line (RFC 4180). Commas or semicolons part the values, whichever the first line has more of: spreadsheets in Dutch write semicolons.
 * A byte order mark is skipped, an empty line as well; a value that is missing is empty.
 */
public final class CsvReader {

    private static final int END = -1;

    private final BufferedReader file;
    private char separator = ',';
    private List<String> names = List.of();
    private int line = 1;
    private int unclosed;
    private int ahead;

    private CsvReader(Reader file) throws IOException {
        this.file = new BufferedReader(file);
        this.ahead = this.file.read();
    }

    public static CsvReader of(Reader file) throws IOException {
        CsvReader reader = new CsvReader(file);
        if (reader.ahead == '\uFEFF') {
            reader.advance();
        }
        reader.chooseSeparator();
        reader.names = reader.values().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return reader;
    }

    /** The names of the columns, in lower case. */
    public List<String> names() {
        return names;
    }

    /** The next row that is not empty. */
    public Optional<Row> next() throws IOException {
        while (ahead != END) {
            int begin = line;
            List<String> values = values();
            if (values.size() > 1 || !values.getFirst().isEmpty()) {
                return Optional.of(new Row(begin, names, values));
            }
        }
        return Optional.empty();
    }

    /** The line on which a quotation mark was opened that is never closed. */
    public OptionalInt complaint() {
        return unclosed == 0 ? OptionalInt.empty() : OptionalInt.of(unclosed);
    }

    private void chooseSeparator() throws IOException {
        file.mark(8192);
        int balance = ahead == ';' ? 1 : 0;
        for (int at = file.read(), seen = 0; at != END && at != '\n' && seen < 8000; at = file.read(), seen++) {
            balance += at == ';' ? 1 : at == ',' ? -1 : 0;
        }
        file.reset();
        separator = balance > 0 ? ';' : ',';
    }

    private List<String> values() throws IOException {
        List<String> values = new ArrayList<>();
        do {
            values.add(value().strip());
        } while (take(separator));
        take('\r');
        take('\n');
        return values;
    }

    private String value() throws IOException {
        StringBuilder value = new StringBuilder();
        if (take('"')) {
            quoted(value);
        }
        while (ahead != END && ahead != separator && ahead != '\n' && ahead != '\r') {
            value.append((char) ahead);
            advance();
        }
        return value.toString();
    }

    private void quoted(StringBuilder value) throws IOException {
        int begin = line;
        while (ahead != END) {
            if (take('"')) {
                if (ahead != '"') {
                    return;
                }
            }
            value.append((char) ahead);
            advance();
        }
        unclosed = begin;
    }

    private boolean take(char expected) throws IOException {
        if (ahead != expected) {
            return false;
        }
        advance();
        return true;
    }

    private void advance() throws IOException {
        line += ahead == '\n' ? 1 : 0;
        ahead = file.read();
    }

    /**
     * One row.
     *
     * @param line the line of the file on which it begins, from 1
     */
    public record Row(int line, List<String> names, List<String> values) {

        /** The value in this column; empty when the column or the value is missing. */
        public String value(String name) {
            int column = names.indexOf(name);
            return column < 0 || column >= values.size() ? "" : values.get(column);
        }
    }
}
