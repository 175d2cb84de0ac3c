package nl.samenspel.linkage.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong.
 *
 * @param key of the sentence that says what is wrong and what was expected
 * @param file name of the file, or empty
 * @param line from 1, or 0 when it is about the whole file
 * @param column name of the column, or empty
 * @param gaps what to fill in; texts only, so that a problem can travel between processes
 */
public record Problem(String key, String file, long line, String column, List<String> gaps) {

    public static Problem of(String key, Object... gaps) {
        return new Problem(key, "", 0, "", Arrays.stream(gaps).map(String::valueOf).toList());
    }

    public Problem in(String name) {
        return new Problem(key, name, line, column, gaps);
    }

    public Problem at(long number) {
        return new Problem(key, file, number, column, gaps);
    }

    public Problem under(String name) {
        return new Problem(key, file, line, name, gaps);
    }

    public Refused refused() {
        return new Refused(this);
    }

    /** The sentence, with file, line and column before it as far as they are known. */
    public String sentence(Locale language) {
        Texts texts = Texts.in(language);
        StringBuilder place = new StringBuilder(file);
        if (line > 0) {
            place.append(place.isEmpty() ? "" : ", ").append(texts.text("place.line", Long.toString(line)));
        }
        if (!column.isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append(texts.text("place.column", column));
        }
        String sentence = texts.text("problem." + key, gaps.toArray());
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
