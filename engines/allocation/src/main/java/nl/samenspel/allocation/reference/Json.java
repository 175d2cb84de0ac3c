package nl.samenspel.allocation.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, {@link BigDecimal}s, booleans and null: just enough for files of
 * recorded outcomes without a library.
 */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when the text is not JSON */
    static @Nullable Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skipSpace();
        json.expect(json.at == text.length(), "nothing more");
        return value;
    }

    private @Nullable Object value() {
        skipSpace();
        expect(at < text.length(), "a value");
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        while (!isAt('}')) {
            expect(members.isEmpty() || take(','), "a comma");
            skipSpace();
            String name = string();
            skipSpace();
            expect(take(':'), "a colon");
            members.put(name, value());
        }
        at++;
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        while (!isAt(']')) {
            expect(elements.isEmpty() || take(','), "a comma");
            elements.add(value());
        }
        at++;
        return elements;
    }

    private String string() {
        expect(take('"'), "a string");
        StringBuilder string = new StringBuilder();
        while (!take('"')) {
            expect(at < text.length(), "the end of a string");
            char next = text.charAt(at++);
            string.append(next == '\\' ? escaped() : next);
        }
        return string.toString();
    }

    private char escaped() {
        expect(at < text.length(), "an escaped character");
        char next = text.charAt(at++);
        return switch (next) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                expect(at + 4 <= text.length(), "four digits");
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> next;
        };
    }

    private BigDecimal number() {
        int begin = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        expect(at > begin, "a value");
        return new BigDecimal(text.substring(begin, at));
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        expect(text.startsWith(word, at), word);
        at += word.length();
        return value;
    }

    private boolean isAt(char expected) {
        skipSpace();
        expect(at < text.length(), "more");
        return text.charAt(at) == expected;
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void expect(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("Expected " + what + " at character " + at);
        }
    }
}
