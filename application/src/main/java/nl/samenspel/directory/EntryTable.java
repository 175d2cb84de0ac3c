package nl.samenspel.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.samenspel.directory.ImportReport.BrokenRow;
import nl.samenspel.directory.ImportReport.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of entries as a municipality hands it in: comma or semicolon between the columns, the first line names them. Columns may stand in any order, and others may stand
 * between them. Excel's own way of writing CSV is understood as long as it is in UTF-8.
 */
final class EntryTable {

    /** The columns that must be there; the others are empty when they are missing. */
    static final List<String> REQUIRED = List.of("id", "name", "kind", "place", "district", "neighbourhood", "themes", "summary_nl");
    static final int MOST_BYTES = 200 * 1024 * 1024;

    private EntryTable() {}

    /** What a file turned out to be. */
    sealed interface Reading {}

    /** It is no such table. */
    record Unreadable(Problem problem) implements Reading {}

    /** Its rows, and the rows that do not have the form of one. */
    record Rows(List<Row> rows, List<BrokenRow> broken) implements Reading {}

    /** One row. @param line the line of the file on which it begins */
    record Row(long line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The parts of a cell that holds several things. */
        List<String> parts(String column) {
            return List.of(cell(column).split(";")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
    }

    static Reading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Unreadable(Problem.of("too-big", MOST_BYTES / 1024 / 1024));
        }
        String text;
        try {
            text = decode(file);
        } catch (CharacterCodingException otherEncoding) {
            return new Unreadable(Problem.of("encoding", lineOfFirstMistake(file)));
        }
        if (text.isBlank()) {
            return new Unreadable(Problem.of("empty"));
        }
        return rows(text);
    }

    private static Reading rows(String text) {
        String firstLine = text.lines().findFirst().orElseThrow();
        char separator = firstLine.chars().filter(character -> character == ';').count() > firstLine.chars().filter(character -> character == ',').count() ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
        List<Row> rows = new ArrayList<>();
        List<BrokenRow> broken = new ArrayList<>();
        long begin = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> columns = records.next().stream().map(String::strip).toList();
            List<String> missing = REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
            if (!missing.isEmpty()) {
                return new Unreadable(Problem.of("missing-columns", missing.size(), String.join(", ", missing)));
            }
            begin = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (row.size() == columns.size()) {
                    rows.add(row(begin, columns, row));
                } else {
                    broken.add(new BrokenRow(begin, List.of(Problem.of("cells", columns.size(), row.size()))));
                }
                begin = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException quotes) {
            return new Unreadable(Problem.of("quotes", begin));
        }
        return new Rows(rows, broken);
    }

    private static Row row(long line, List<String> columns, CSVRecord row) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.putIfAbsent(columns.get(column), row.get(column).strip());
        }
        return new Row(line, cells);
    }

    private static String decode(byte[] file) throws CharacterCodingException {
        Charset charset = startsWith(file, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : startsWith(file, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** The first line that is not UTF-8, counted from 1. */
    private static long lineOfFirstMistake(byte[] file) {
        long line = 1;
        int begin = 0;
        for (int end = 0; end <= file.length; end++) {
            if (end == file.length || file[end] == '\n') {
                try {
                    decode(Arrays.copyOfRange(file, begin, end));
                } catch (CharacterCodingException here) {
                    return line;
                }
                line++;
                begin = end + 1;
            }
        }
        return 1;
    }
}
