package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.web.TextKey;

/**
 * Something in typed or imported facts that cannot stay as it is: the form shows it by its field, the import by its line.
 *
 * @param field the field of the form it is about; its label is the message {@code directory.field.<field>}
 * @param key the message that says what is wrong and what would be right
 * @param arguments the arguments of that message, the label first
 */
public record FactProblem(String field, String key, List<Object> arguments) {

    static FactProblem of(String field, String key, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(new TextKey("directory.field." + field));
        all.addAll(List.of(arguments));
        return new FactProblem(field, key, List.copyOf(all));
    }
}
