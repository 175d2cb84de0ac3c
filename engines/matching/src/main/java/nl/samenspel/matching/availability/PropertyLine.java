package nl.samenspel.matching.availability;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One unfolded line of iCalendar: {@code NAME;PARAMETER=value:value}. */
record PropertyLine(int line, String name, Map<String, String> parameters, String value) {

    /** A line without a colon has an empty value, which nothing accepts. */
    static PropertyLine of(int line, String text) {
        int colon = colon(text);
        String[] words = text.substring(0, colon).split(";");
        Map<String, String> parameters = new TreeMap<>();
        for (int at = 1; at < words.length; at++) {
            String[] pair = words[at].split("=", 2);
            parameters.put(pair[0].toUpperCase(Locale.ROOT), pair.length < 2 ? "" : pair[1].replace("\"", ""));
        }
        String name = words.length == 0 ? "" : words[0].toUpperCase(Locale.ROOT);
        return new PropertyLine(line, name, parameters, colon == text.length() ? "" : text.substring(colon + 1));
    }

    /** The first colon outside quotation marks. */
    private static int colon(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                quoted = !quoted;
            } else if (text.charAt(at) == ':' && !quoted) {
                return at;
            }
        }
        return text.length();
    }

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    CalendarFault fault(CalendarFault.Kind kind) {
        return new CalendarFault(kind, line, value.isEmpty() ? name : value);
    }
}
