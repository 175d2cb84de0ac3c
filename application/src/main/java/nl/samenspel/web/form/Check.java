package nl.samenspel.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenspel.web.TextKey;

/**
 * The rules a filled-in form is held against. Each field gets at most one error, that of the first rule it breaks; an
 * empty field breaks only the rule that it must be filled in. The label of a field is the message
 * {@code <labels>.<field>}.
 */
public final class Check<T extends Record> {

    private final FilledIn<T> filled;
    private final Map<String, List<String>> values;
    private final String labels;
    private final List<FormError> errors = new ArrayList<>();

    private Check(FilledIn<T> filled, Map<String, List<String>> values, String labels) {
        this.filled = filled;
        this.values = values;
        this.labels = labels;
    }

    /** @param labels what the message keys of the labels begin with, such as "directory.entry" */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Check<T> of(FilledIn<T> filled, String labels) {
        return new Check<>(filled, FormFields.of((Class<T>) filled.form().getClass()).values(filled.form()), labels);
    }

    /** The field must be filled in. */
    public Check<T> required(String field) {
        return rule(field, !isEmpty(field), "web.rule.required", label(field));
    }

    /** At least one of the answers must be chosen. */
    public Check<T> chosen(String field) {
        return rule(field, !isEmpty(field), "web.rule.chosen", label(field));
    }

    /** Every answer must be one of those that were offered. */
    public Check<T> oneOf(String field, Set<String> offered) {
        return rule(field, isEmpty(field) || offered.containsAll(all(field)), "web.rule.offered", label(field));
    }

    /** Not longer than this many characters, as people count them. */
    public Check<T> atMost(String field, int characters) {
        int length = length(field);
        return rule(field, length <= characters, "web.rule.at-most", label(field), length, characters);
    }

    /** Not shorter than this many characters, as people count them. */
    public Check<T> atLeast(String field, int characters) {
        int length = length(field);
        return rule(field, isEmpty(field) || length >= characters, "web.rule.at-least", label(field), length, characters);
    }

    public Check<T> mail(String field) {
        return readable(field, typed -> Optional.of(typed).filter(MailAddress::isOne),
                value(field).contains("@") ? "web.rule.mail" : "web.rule.mail-at");
    }

    public Check<T> webAddress(String field) {
        return readable(field, WebAddress::read, "web.rule.web-address");
    }

    public Check<T> telephone(String field) {
        return readable(field, Telephone::read, "web.rule.telephone");
    }

    public Check<T> date(String field) {
        return readable(field, TypedDate::read, "web.rule.date");
    }

    private Check<T> readable(String field, Function<String, Optional<?>> reading, String key) {
        return rule(field, isEmpty(field) || reading.apply(value(field)).isPresent(), key, label(field), value(field));
    }

    /** Any other rule: {@code key} is the message that says what is wrong and what would be right. */
    public Check<T> rule(String field, boolean kept, String key, Object... arguments) {
        if (!values.containsKey(field)) {
            throw new IllegalArgumentException("The form has no field '" + field + "'");
        }
        if (!kept && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FormError(field, key, List.of(arguments)));
        }
        return this;
    }

    public boolean passed() {
        return errors.isEmpty();
    }

    /** The form again, with everything typed and all errors. */
    public FormView view(String name) {
        return FormView.again(name, filled, errors);
    }

    private TextKey label(String field) {
        return new TextKey(labels + "." + field);
    }

    private boolean isEmpty(String field) {
        return all(field).stream().allMatch(String::isBlank);
    }

    private String value(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private int length(String field) {
        String typed = value(field);
        return typed.codePointCount(0, typed.length());
    }

    private List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }
}
