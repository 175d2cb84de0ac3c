package nl.samenspel.detection.reading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text file with their fields. Fields stand between semicolons or commas when the first line has them (then
 * quotation marks may keep one together), otherwise between spaces and tabs. Empty lines, and lines that begin with {@code #} or {@code //}, are left out.
 */
public record Lines(String file, List<Line> all) {

    /** One line; {@code number} counts from 1 in the file. */
    public record Line(int number, List<String> fields) {

        public int size() {
            return fields.size();
        }

        public String field(int at) {
            return fields.get(at);
        }
    }

    public Lines {
        all = List.copyOf(all);
    }

    /** Reads UTF-8, or Latin 1 when it is not. */
    public static Lines read(Path path) throws IOException {
        List<String> texts;
        try {
            texts = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            texts = Files.readAllLines(path, StandardCharsets.ISO_8859_1);
        }
        String separators = texts.stream().filter(Lines::says).findFirst().map(Lines::separators).orElse("");
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            String text = at == 0 ? texts.get(at).replace("\uFEFF", "") : texts.get(at);
            if (says(text)) {
                lines.add(new Line(at + 1, separators.isEmpty() ? List.of(text.strip().split("\\s+"))
                        : split(text, separators.charAt(0))));
            }
        }
        return new Lines(path.getFileName().toString(), lines);
    }

    private static boolean says(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && !bare.startsWith("#") && !bare.startsWith("//");
    }

    private static String separators(String text) {
        return text.contains(";") ? ";" : text.contains(",") ? "," : "";
    }

    private static List<String> split(String text, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char character : text.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }

    /** Without the first line when that only names the columns: it has no digit outside the first field. */
    public Lines withoutHeading() {
        boolean heading = !all.isEmpty() && all.getFirst().fields().stream().skip(1)
                .noneMatch(field -> field.chars().anyMatch(Character::isDigit));
        return heading ? new Lines(file, all.subList(1, all.size())) : this;
    }
}
