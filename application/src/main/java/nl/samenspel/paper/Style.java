package nl.samenspel.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The one style sheet of everything on paper. Sizes in it are relative, so that all grows with the letters. */
final class Style {

    private static final String SHEET = read();

    private Style() {}

    static String of(TextSize size, Format format) {
        return format.rule() + "html { font-size: " + size.points() + "pt; }\n" + SHEET;
    }

    private static String read() {
        try {
            return new ClassPathResource("paper/sheet.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException("The style of paper cannot be read", exception);
        }
    }
}
