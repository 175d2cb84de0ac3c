package nl.samenspel.matching.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads worlds: lines of {@code name;value;low;high;unit;source}, and lines that begin with {@code #}. What a file does not say
 * is as in the municipality that comes with the engine.
 */
public final class ModelFile {

    /** Worlds in which our way of suggesting should gain nothing, or lose. */
    public static final List<String> UNFAVOURABLE =
            List.of("tireless-glut", "everybody-reads-all", "only-direct-links", "only-taste", "nearest-is-all", "nobody-looks");

    private static final double LARGEST = 1e6;

    private ModelFile() {
    }

    /** What came of reading a file. */
    public sealed interface Reading {
    }

    /** A world to simulate. */
    public record Readable(Model model) implements Reading {
    }

    /** Lines that do not say what they should, with their numbers. */
    public record Unreadable(List<String> lines) implements Reading {
    }

    /** The municipality that comes with the engine. */
    public static Model municipality() {
        return own("municipality", new Model(Map.of()));
    }

    /** One of the worlds that come with the engine. */
    public static Model unfavourable(String name) {
        return own(name, municipality());
    }

    public static Reading read(Path file) throws IOException {
        return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), municipality(), true);
    }

    private static Model own(String name, Model base) {
        try (InputStream stream = ModelFile.class.getResourceAsStream(name + ".csv")) {
            if (stream == null) {
                throw new IllegalArgumentException("no world is called " + name);
            }
            return ((Readable) read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), base, !base.parameters().isEmpty())).model();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading read(String text, Model base, boolean onlyKnown) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        String[] lines = text.split("\r?\n");
        for (int number = 0; number < lines.length; number++) {
            String line = lines[number].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    Parameter parameter = parameter(line.split(";", 6));
                    if (onlyKnown && !base.has(parameter.name())) {
                        wrong.add((number + 1) + ": " + line);
                    }
                    parameters.put(parameter.name(), parameter);
                } catch (IllegalArgumentException _) {
                    wrong.add((number + 1) + ": " + line);
                }
            }
        }
        return wrong.isEmpty() ? new Readable(base.with(parameters)) : new Unreadable(wrong);
    }

    private static Parameter parameter(String[] cells) {
        if (cells.length < 2) {
            throw new IllegalArgumentException(cells[0]);
        }
        double value = number(cells[1]);
        boolean varied = cells.length > 3 && !cells[2].isBlank() && !cells[3].isBlank();
        return new Parameter(cells[0].strip(), value, varied ? number(cells[2]) : value, varied ? number(cells[3]) : value,
                cells.length > 4 ? cells[4].strip() : "", cells.length > 5 ? cells[5].strip() : "");
    }

    private static double number(String text) {
        double number = Double.parseDouble(text.strip());
        if (!(number >= 0 && number <= LARGEST)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
