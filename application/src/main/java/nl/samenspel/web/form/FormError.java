package nl.samenspel.web.form;

import java.util.List;

/**
 * One thing that is not right yet in a form.
 *
 * @param field     the field it is about
 * @param key       the message that says what is wrong and what would be right
 * @param arguments the arguments of that message
 */
public record FormError(String field, String key, List<Object> arguments) {

    public FormError {
        arguments = List.copyOf(arguments);
    }

    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
