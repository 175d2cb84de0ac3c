package nl.samenspel.matching.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.samenspel.matching.table.Fault.Kind;

/** One line of a table. Fields that cannot be understood become a fault, and an answer that does no harm. */
public final class Row {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");
    private static final double DAY = 24 * 60;

    private final Table table;
    private final int line;
    private final List<String> fields;

    Row(Table table, int line, List<String> fields) {
        this.table = table;
        this.line = line;
        this.fields = fields;
    }

    /** The words in a column; empty when nothing is filled in. */
    public String words(String column) {
        return table.field(fields, column);
    }

    /** The words in a column that has to be filled in. */
    public String needed(String column) {
        String words = words(column);
        if (words.isEmpty()) {
            fault(Kind.CELL_MISSING, column);
        }
        return words;
    }

    /** Words with a vertical bar or a slash between them. */
    public List<String> list(String column) {
        return Arrays.stream(words(column).split("[|/]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** A number between limits. */
    public double number(String column, double standard, double least, double most) {
        String words = words(column);
        if (words.isEmpty()) {
            return standard;
        }
        try {
            double number = Double.parseDouble(words.replace(',', '.'));
            if (number >= least && number <= most) {
                return number;
            }
            fault(Kind.OUT_OF_RANGE, words);
        } catch (NumberFormatException _) {
            fault(Kind.NOT_A_NUMBER, words);
        }
        return standard;
    }

    /** A whole number between limits. */
    public int count(String column, int standard, int most) {
        double number = number(column, standard, 0, most);
        if (number != Math.rint(number)) {
            fault(Kind.NOT_A_NUMBER, words(column));
            return standard;
        }
        return (int) number;
    }

    /** A moment such as 9:30, in minutes from the start of the day. */
    public double moment(String column, double standard) {
        String words = words(column);
        if (words.isEmpty()) {
            return standard;
        }
        Matcher time = TIME.matcher(words);
        double minutes = time.matches() && Integer.parseInt(time.group(2)) < 60
                ? Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)) : DAY + 1;
        if (minutes > DAY) {
            fault(Kind.NOT_A_TIME, words);
            return standard;
        }
        return minutes;
    }

    public void fault(Kind kind, String... details) {
        table.fault(line, kind, details);
    }
}
