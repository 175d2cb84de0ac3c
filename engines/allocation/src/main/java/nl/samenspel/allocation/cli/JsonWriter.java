package nl.samenspel.allocation.cli;

import java.util.Collection;
import java.util.function.Consumer;

/** Writes JSON (RFC 8259) on one line. */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();

    JsonWriter beginObject() {
        separate();
        text.append('{');
        return this;
    }

    void endObject() {
        text.append('}');
    }

    JsonWriter name(String name) {
        value(name);
        text.append(':');
        return this;
    }

    void member(String name, String value) {
        name(name).value(value);
    }

    void member(String name, long value) {
        name(name);
        text.append(value);
    }

    void member(String name, boolean value) {
        name(name);
        text.append(value);
    }

    <T> void array(String name, Collection<T> elements, Consumer<T> element) {
        name(name);
        text.append('[');
        elements.forEach(element);
        text.append(']');
    }

    void value(String value) {
        separate();
        text.append('"');
        value.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                text.append('\\').append((char) character);
            } else if (character < ' ') {
                text.append("\\u%04x".formatted(character));
            } else {
                text.append((char) character);
            }
        });
        text.append('"');
    }

    /** A comma, except at the beginning of something or behind a name. */
    private void separate() {
        if (!text.isEmpty() && "{[:".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
