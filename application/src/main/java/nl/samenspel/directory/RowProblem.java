package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.web.TextKey;

/**
 * One thing that is not right in a row of a list: where, and what was expected.
 *
 * @param column the meaning of the column it is in, as {@link Column#key}; empty when it is about the whole row
 * @param key the message that says what is wrong and what would be right
 * @param arguments its arguments; a text that begins with {@link #TEXT} is itself a message
 */
public record RowProblem(String column, String key, List<Object> arguments) {

    private static final String TEXT = "@directory.";

    static RowProblem of(String key, Object... arguments) {
        return new RowProblem("", "directory.import." + key, List.of(arguments));
    }

    static RowProblem in(Column column, String key, Object... arguments) {
        return new RowProblem(column.key(), "directory.import." + key, List.of(arguments));
    }

    /** The same as what a form would say of these facts. */
    static RowProblem of(FactProblem problem) {
        List<Object> arguments = problem.arguments().stream().map(argument -> argument instanceof TextKey text ? "@" + text.key() : argument).toList();
        return new RowProblem(columnOf(problem.field()), problem.key(), arguments);
    }

    /** The arguments for a page, which fills in messages in its own language. */
    public Object[] forPage() {
        List<Object> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument instanceof String text && text.startsWith(TEXT) ? new TextKey(text.substring(1)) : argument);
        }
        return all.toArray();
    }

    /** In which column a field of the form stands. */
    private static String columnOf(String field) {
        return Arrays.stream(Column.values()).map(Column::key).filter(key -> key.replace("-", "").equalsIgnoreCase(field)).findFirst()
                .orElse(field.equals("price") ? Column.PRICE_WORDS.key() : "");
    }
}
