package nl.samenspel.finding.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows with commas, quoted where needed (RFC 4180), each ended by a line feed. */
public final class CsvWriter {

    private final Writer file;

    public CsvWriter(Writer file) {
        this.file = file;
    }

    public void row(List<String> values) throws IOException {
        file.write(values.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n")));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(character -> character == ',' || character == ';' || character == '"' || character == '\n' || character == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
