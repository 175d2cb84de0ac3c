package nl.samenspel.matching.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.samenspel.matching.table.Fault.Kind;

/**
 * A table with a line of column names, fields apart by semicolons, commas or tabs, quotation marks where needed (RFC 4180). Columns
 * may stand in any order and have a Dutch or an English name.
 */
public final class Table {

    private static final int MOST_FAULTS = 30;

    private final String file;
    private final List<Fault> faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @param names  for each column that is known the names it can have, the first being the one the rows are asked for
     * @param needed columns that have to be there
     * @param faults what is found wrong is added here
     */
    public static Table read(Path path, List<List<String>> names, Set<String> needed, List<Fault> faults) throws IOException {
        Table table = new Table(path.getFileName().toString(), faults);
        try {
            List<String> lines = Files.readAllLines(path);
            if (lines.stream().allMatch(String::isBlank)) {
                table.fault(0, Kind.EMPTY);
            } else {
                table.readLines(lines, names, needed);
            }
        } catch (CharacterCodingException _) {
            table.fault(0, Kind.NOT_TEXT);
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public String file() {
        return file;
    }

    private void readLines(List<String> lines, List<List<String>> names, Set<String> needed) {
        int first = 0;
        while (lines.get(first).isBlank()) {
            first++;
        }
        String header = lines.get(first).replace("\uFEFF", "");
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        readHeader(first + 1, fields(first + 1, header, separator), names, needed);
        int count = fields(first + 1, header, separator).size();
        for (int index = first + 1; index < lines.size() && faults.size() < MOST_FAULTS; index++) {
            if (!lines.get(index).isBlank()) {
                List<String> fields = fields(index + 1, lines.get(index), separator);
                if (fields.size() > count) {
                    fault(index + 1, Kind.FIELDS, String.valueOf(count), String.valueOf(fields.size()));
                } else {
                    rows.add(new Row(this, index + 1, fields));
                }
            }
        }
    }

    private void readHeader(int line, List<String> fields, List<List<String>> names, Set<String> needed) {
        for (int at = 0; at < fields.size(); at++) {
            String field = fields.get(at).toLowerCase(Locale.ROOT).replace(' ', '_');
            for (List<String> column : names) {
                if (column.contains(field) && columns.putIfAbsent(column.getFirst(), at) != null) {
                    fault(line, Kind.COLUMN_TWICE, field);
                }
            }
        }
        needed.stream().filter(column -> !columns.containsKey(column)).sorted()
                .forEach(column -> fault(line, Kind.COLUMN_MISSING, column));
    }

    private List<String> fields(int line, String text, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(sign);
            }
        }
        if (quoted) {
            fault(line, Kind.QUOTE);
        }
        fields.add(field.toString().strip());
        return fields;
    }

    /** The field of a column, empty when there is none. */
    String field(List<String> fields, String column) {
        Integer at = columns.get(column);
        return at == null || at >= fields.size() ? "" : fields.get(at);
    }

    void fault(int line, Kind kind, String... details) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.of(file, line, kind, details));
        }
    }
}
