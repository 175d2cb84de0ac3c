package nl.samenspel.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/**
 * A form as somebody filled it in. Controllers take it as an argument.
 *
 * @param form what was typed, cleaned of characters that nobody can type
 * @param key  the key of this one filling-in, by which a second sending is recognised
 */
public record FilledIn<T extends Record>(T form, UUID key) {

    /** The hidden field that carries the key. */
    static final String KEY = "_sleutel";

    /** Reads the posted form; a field that was not sent is empty, a field that does not exist is ignored. */
    public static <T extends Record> FilledIn<T> read(Class<T> type, HttpServletRequest request) {
        T form = FormFields.of(type).make(field -> {
            String[] sent = request.getParameterValues(field);
            return sent == null ? List.of() : List.of(sent).stream().map(TypedText::clean).toList();
        });
        return new FilledIn<>(form, key(request.getParameter(KEY)));
    }

    private static UUID key(String sent) {
        try {
            return sent == null ? UUID.randomUUID() : UUID.fromString(sent);
        } catch (IllegalArgumentException notAKey) {
            return UUID.randomUUID();
        }
    }
}
