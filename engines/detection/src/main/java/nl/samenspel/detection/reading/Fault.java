package nl.samenspel.detection.reading;

import java.util.List;
import java.util.Locale;

import nl.samenspel.detection.language.Texts;

/**
 * Something in a file that cannot be counted with.
 *
 * @param file    name of the file; empty when it is about all of them together
 * @param line    counted from 1; 0 when it is about the whole file
 * @param key     which sentence, below {@code fault.}
 * @param details what fills its gaps
 */
public record Fault(String file, int line, String key, List<Object> details) {

    public Fault {
        details = List.copyOf(details);
    }

    public static Fault of(String key, Object... details) {
        return new Fault("", 0, key, List.of(details));
    }

    public static Fault in(String file, int line, String key, Object... details) {
        return new Fault(file, line, key, List.of(details));
    }

    /** What is wrong and where, for people. */
    public String sentence(Locale language) {
        Texts texts = Texts.in(language);
        String what = texts.text("fault." + key, details.toArray());
        if (file.isEmpty()) {
            return what;
        }
        return line == 0 ? file + ": " + what : texts.text("fault.at", file, line, what);
    }
}
