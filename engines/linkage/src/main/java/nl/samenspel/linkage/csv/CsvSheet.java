package nl.samenspel.linkage.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180) with the separators in use here: semicolon, comma, tab or bar, whichever the first line has most of. */
final class CsvSheet implements Sheet {

    private static final int LONGEST_VALUE = 10_000;
    private static final int MOST_COLUMNS = 500;

    private final Path file;
    private final String name;
    private final Charset encoding;
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int at;
    private long line = 1;
    private final char separator;
    private final List<String> columns;
    private final List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    CsvSheet(Path file, Charset encoding) throws IOException, Refused {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.encoding = encoding;
        this.in = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        fill();
        if (filled > 0 && buffer[0] == '\ufeff') {
            at = 1;
        }
        separator = mostUsed(buffer, at, filled);
        if (!readRow()) {
            throw Problem.of("csv.empty").in(name).refused();
        }
        columns = row.stream().map(String::strip).toList();
    }

    /** The separator that stands most often in the first line. */
    static char mostUsed(char[] buffer, int from, int filled) {
        char best = ';';
        int most = -1;
        for (char candidate : new char[] {';', ',', '\t', '|'}) {
            int count = 0;
            boolean quoted = false;
            for (int place = from; place < filled && (quoted || buffer[place] != '\n' && buffer[place] != '\r'); place++) {
                quoted ^= buffer[place] == '"';
                count += !quoted && buffer[place] == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Row next() throws IOException, Refused {
        long begin = line;
        while (readRow()) {
            boolean blank = row.size() == 1 && row.getFirst().isBlank();
            if (!blank) {
                if (row.size() != columns.size()) {
                    String key = row.size() > columns.size() ? "csv.tooLong" : "csv.tooShort";
                    throw Problem.of(key, columns.size(), row.size()).in(name).at(begin).refused();
                }
                return new Row(begin, row.toArray(String[]::new));
            }
            begin = line;
        }
        return null;
    }

    /** Fills {@link #row}; false behind the last. */
    private boolean readRow() throws IOException, Refused {
        row.clear();
        value.setLength(0);
        if (peek() < 0) {
            return false;
        }
        while (true) {
            int sign = read();
            if (sign == '"' && value.isEmpty()) {
                quoted();
            } else if (sign == separator) {
                endValue();
            } else if (sign == '\n' || sign == '\r' || sign < 0) {
                if (sign == '\r' && peek() == '\n') {
                    read();
                }
                line += sign < 0 ? 0 : 1;
                endValue();
                return true;
            } else {
                append(sign);
            }
        }
    }

    private void quoted() throws IOException, Refused {
        long begin = line;
        while (true) {
            int sign = read();
            if (sign < 0) {
                throw Problem.of("csv.quote").in(name).at(begin).refused();
            }
            if (sign == '"') {
                if (peek() != '"') {
                    return;
                }
                read();
            }
            line += sign == '\n' ? 1 : 0;
            append(sign);
        }
    }

    private void append(int sign) throws Refused {
        if (sign == 0) {
            throw Problem.of("csv.binary").in(name).at(line).refused();
        }
        if (value.length() == LONGEST_VALUE) {
            throw Problem.of("csv.value", LONGEST_VALUE).in(name).at(line).under(columnName()).refused();
        }
        value.append((char) sign);
    }

    private void endValue() throws Refused {
        if (row.size() == MOST_COLUMNS) {
            throw Problem.of("csv.tooLong", MOST_COLUMNS, row.size() + 1).in(name).at(line).refused();
        }
        row.add(value.toString());
        value.setLength(0);
    }

    private String columnName() {
        return columns != null && row.size() < columns.size() ? columns.get(row.size()) : "";
    }

    private int read() throws IOException, Refused {
        if (at == filled) {
            fill();
        }
        return filled <= 0 ? -1 : buffer[at++];
    }

    private int peek() throws IOException, Refused {
        if (at == filled) {
            fill();
        }
        return filled <= 0 ? -1 : buffer[at];
    }

    private void fill() throws IOException, Refused {
        if (filled < 0) {
            return;
        }
        try {
            filled = in.read(buffer);
            at = 0;
            if (filled < 0) {
                at = filled;
            }
        } catch (CharacterCodingException _) {
            EncodingFault fault = EncodingFault.in(file, encoding);
            throw Problem.of("csv.encoding", encoding.name(), fault.octet()).in(name).at(fault.line()).under(fault.column()).refused();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
