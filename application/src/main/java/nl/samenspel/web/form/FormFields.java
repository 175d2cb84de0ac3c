package nl.samenspel.web.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fields of a form record, in the order in which they stand on the page. Each is a {@code String}, or a
 * {@code List<String>} where more than one answer can be given; nothing typed is converted before it was checked.
 */
final class FormFields<T extends Record> {

    private static final ClassValue<FormFields<?>> KNOWN = new ClassValue<>() {
        @Override
        protected FormFields<?> computeValue(Class<?> type) {
            return new FormFields<>(type.asSubclass(Record.class));
        }
    };

    private final List<RecordComponent> components;
    private final Class<T> type;
    private final MethodHandle constructor;

    private FormFields(Class<T> type) {
        this.type = type;
        this.components = Arrays.asList(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (Class<?> each : types) {
            if (each != String.class && each != List.class) {
                throw new IllegalArgumentException(type + ": a field of a form is a String or a List<String>");
            }
        }
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types));
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException(type + " cannot be made", exception);
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Record> FormFields<T> of(Class<T> type) {
        return (FormFields<T>) KNOWN.get(type);
    }

    List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    /** Makes the record; {@code values} answers with everything that was sent for a field. */
    T make(Function<String, List<String>> values) {
        List<Object> arguments = new ArrayList<>(components.size());
        for (RecordComponent component : components) {
            List<String> sent = values.apply(component.getName());
            arguments.add(component.getType() == List.class ? sent : sent.isEmpty() ? "" : sent.getFirst());
        }
        try {
            return type.cast(constructor.invokeWithArguments(arguments));
        } catch (Throwable exception) {
            throw new IllegalStateException(type + " refuses what was typed: check in rules, not in the record",
                    exception);
        }
    }

    Map<String, List<String>> values(T form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            values.put(component.getName(), value(component, form));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static List<String> value(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(form);
            return value instanceof List<?> list ? (List<String>) list : List.of((String) value);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(component + " cannot be read", exception);
        }
    }
}
