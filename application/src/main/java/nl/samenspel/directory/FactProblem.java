package nl.samenspel.directory;

import java.util.List;

/**
 * Something in typed or imported facts that cannot stay as it is: the form shows it by its field, the import by its line.
 *
 * @param fact what it is about
 * @param key the message that says what is wrong and what would be right
 * @param arguments the arguments of that message
 */
public record FactProblem(Fact fact, String key, List<Object> arguments) {

    static FactProblem of(Fact fact, String key, Object... arguments) {
        return new FactProblem(fact, "directory.problem." + key, List.of(arguments));
    }
}
