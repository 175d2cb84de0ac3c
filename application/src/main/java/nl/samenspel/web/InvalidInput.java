package nl.samenspel.web;

import java.util.List;

/** Thrown by an API controller when what was sent is not valid: the answer is 400 with all errors together. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Invalid> errors;

    public InvalidInput(List<Invalid> errors) {
        super("Invalid input", null, false, false);
        this.errors = List.copyOf(errors);
    }

    List<Invalid> errors() {
        return errors;
    }

    /**
     * One thing that is not valid.
     *
     * @param name      the name of the parameter or property
     * @param key       the message that says what is wrong and what would be right
     * @param arguments the arguments of that message
     */
    public record Invalid(String name, String key, List<Object> arguments) {
        public Invalid {
            arguments = List.copyOf(arguments);
        }
    }
}
