package nl.samenspel.linkage.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import org.jspecify.annotations.Nullable;

/** Rows of a list, one after the other, with the line they stand on. */
public interface Sheet extends AutoCloseable {

    /** The names above the columns, without spaces around them. */
    List<String> columns();

    /** The next row with exactly one value for each column; null behind the last. */
    @Nullable Row next() throws IOException, Refused;

    @Override
    void close() throws IOException;

    /** @param line on which the row begins; the names of the columns stand on line 1 */
    record Row(long line, String[] values) {
    }

    /**
     * Opens a CSV file or, by its first bytes, an Excel file.
     *
     * @param encoding of a CSV file
     */
    static Sheet open(Path file, Charset encoding) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw Problem.of("file.missing").in(file.toString()).refused();
        }
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(4);
        }
        if (first.length == 4 && first[0] == 'P' && first[1] == 'K') {
            return ExcelSheet.read(file);
        }
        if (first.length == 4 && (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf) {
            throw Problem.of("csv.oldExcel").in(file.getFileName().toString()).refused();
        }
        return new CsvSheet(file, encoding);
    }

    /** The place of a column, whatever its capitals; -1 when there is none. */
    default int column(String name) {
        return columns().stream().map(column -> column.toLowerCase(Locale.ROOT)).toList()
                .indexOf(name.strip().toLowerCase(Locale.ROOT));
    }
}
