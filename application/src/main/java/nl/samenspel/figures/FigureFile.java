package nl.samenspel.figures;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text, whatever it is separated by; its columns are found by name without capitals, signs and the numbers that StatLine puts behind them. */
final class FigureFile {

    private final List<String> columns;
    private final List<Row> rows;

    private FigureFile(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** @param line of the file, from 1 */
    record Row(long line, List<String> cells) {

        /** The text in a column, without spaces around it; empty when the row ends before. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** @throws UncheckedIOException when quotation marks do not fit */
    static FigureFile read(byte[] bytes) {
        String text = text(bytes);
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(new Row(parser.getCurrentLineNumber(), record.toList()));
            }
            List<String> columns = rows.isEmpty() ? List.of() : rows.removeFirst().cells().stream().map(FigureFile::plain).toList();
            return new FigureFile(columns, rows);
        } catch (CSVException broken) {
            throw new UncheckedIOException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** Where the first of these names stands. */
    OptionalInt column(List<String> names) {
        return names.stream().flatMapToInt(name -> IntStream.of(columns.indexOf(name))).filter(at -> at >= 0).findFirst();
    }

    /** "k_0Tot15Jaar_8" becomes k0tot15jaar. */
    static String plain(String name) {
        return name.strip().replaceFirst("_[0-9]+$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static CSVFormat format(String text) {
        String head = text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        char separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(separator).setCommentMarker('#').setIgnoreEmptyLines(true).get();
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
