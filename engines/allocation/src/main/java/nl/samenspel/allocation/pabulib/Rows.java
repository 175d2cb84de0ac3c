package nl.samenspel.allocation.pabulib;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into rows and fields: fields end at a semicolon, a field that begins with a quotation mark ends at the next
 * single one and may run over several lines, two quotation marks in it are one.
 */
final class Rows {

    private final String text;
    private final Findings findings;
    private int at;
    private int line = 1;

    private Rows(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    static List<Row> of(String text, Findings findings) {
        return new Rows(text, findings).all();
    }

    private List<Row> all() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (row.size() > 1 || !row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (skip(';'));
        skipLineEnd();
        return new Row(begin, fields);
    }

    private String field() {
        int begin = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            check(text.charAt(at));
            at++;
        }
        return text.substring(begin, at).strip();
    }

    private String quoted() {
        int begin = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                if (at < text.length() && text.charAt(at) == '"') {
                    field.append('"');
                    at++;
                    continue;
                }
                return field.append(unquotedRest()).toString().strip();
            }
            check(next);
            if (next == '\n' || next == '\r') {
                field.append('\n');
                skipLineEnd();
            } else {
                field.append(next);
                at++;
            }
        }
        findings.add(begin, FindingKind.UNCLOSED_QUOTE);
        return field.toString().strip();
    }

    private String unquotedRest() {
        int begin = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private void check(char next) {
        if (next < ' ' && next != '\t' && next != '\n' && next != '\r') {
            findings.add(line, FindingKind.CONTROL_CHARACTER, "U+%04X".formatted((int) next));
        }
    }

    private static boolean isEnd(char next) {
        return next == ';' || next == '\n' || next == '\r';
    }

    private boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void skipLineEnd() {
        boolean ended = skip('\r');
        ended |= skip('\n');
        if (ended) {
            line++;
        }
    }
}
