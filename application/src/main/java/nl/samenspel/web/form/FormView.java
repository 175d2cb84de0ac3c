package nl.samenspel.web.form;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import nl.samenspel.web.DecidesStatus;
import nl.samenspel.web.Page;
import org.jspecify.annotations.Nullable;

/** A form on a page: empty, filled with what is known, or with what was typed and what is not right yet. */
public final class FormView implements DecidesStatus {

    private static final int UNPROCESSABLE = 422;

    private final String name;
    private final UUID key;
    private final Map<String, List<String>> values;
    private final List<FormError> errors;

    private FormView(String name, UUID key, Map<String, List<String>> values, List<FormError> errors) {
        this.name = name;
        this.key = key;
        this.values = values;
        this.errors = errors;
    }

    /** @param name the form's name in ids on the page, such as "entry" */
    public static FormView empty(String name) {
        return new FormView(name, UUID.randomUUID(), Map.of(), List.of());
    }

    /** A form that already shows what is known. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> FormView of(String name, T form) {
        return new FormView(name, UUID.randomUUID(), FormFields.of((Class<T>) form.getClass()).values(form), List.of());
    }

    /** The same form again, with everything that was typed and the errors in the order of the fields. */
    @SuppressWarnings("unchecked")
    static <T extends Record> FormView again(String name, FilledIn<T> filled, List<FormError> errors) {
        FormFields<T> fields = FormFields.of((Class<T>) filled.form().getClass());
        List<String> order = fields.names();
        List<FormError> sorted = errors.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one.field()), order.indexOf(other.field())))
                .toList();
        return new FormView(name, filled.key(), fields.values(filled.form()), sorted);
    }

    public String name() {
        return name;
    }

    /** The hidden key of this one filling-in: a second sending with the same key gives the first answer. */
    public String idempotencyKey() {
        return key.toString();
    }

    /** The name of the hidden field for {@link #idempotencyKey()}. */
    public String idempotencyField() {
        return FilledIn.KEY;
    }

    /** The id of the control of a field, to which the summary of errors links. */
    public String id(String field) {
        return name + "-" + field;
    }

    public String value(String field) {
        List<String> all = values(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The first error of this field. */
    public @Nullable FormError error(String field) {
        for (FormError error : errors) {
            if (error.field().equals(field)) {
                return error;
            }
        }
        return null;
    }

    /** All errors, in the order of the fields on the page. */
    public List<FormError> errors() {
        return errors;
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The title of the page: with errors it begins with the news that nothing was sent. */
    public String title(Page page, String title) {
        return hasErrors() ? page.text("web.form.not-sent-title", errors.size(), title) : title;
    }

    @Override
    public OptionalInt status() {
        return hasErrors() ? OptionalInt.of(UNPROCESSABLE) : OptionalInt.empty();
    }
}
