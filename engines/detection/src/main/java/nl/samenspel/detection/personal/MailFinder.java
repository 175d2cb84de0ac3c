package nl.samenspel.detection.personal;

import java.util.List;
import java.util.regex.Pattern;

/** Mail addresses, also when somebody writes "jan at voorbeeld punt nl". */
final class MailFinder {

    private static final Pattern WRITTEN = Pattern.compile(
            "[\\p{L}\\d._%+-]+\\s?@\\s?[\\p{L}\\d-]+(\\s?\\.\\s?[\\p{L}\\d-]+)*\\.\\s?\\p{L}{2,}");
    private static final Pattern SPELLED = Pattern.compile(
            "[\\p{L}\\d._%+-]+\\s*(\\(at\\)|\\[at\\]|\\{at\\}|\\bat\\b|\\bapenstaartje\\b)\\s*[\\p{L}\\d-]+\\s*(\\.|\\(dot\\)|\\[dot\\]|\\bpunt\\b|\\bdot\\b)\\s*\\p{L}{2,}\\b",
            Pattern.CASE_INSENSITIVE);

    List<Finding> find(String text) {
        List<Finding> written = Matches.of(WRITTEN, Kind.MAIL, text, _ -> true);
        return written.isEmpty() ? Matches.of(SPELLED, Kind.MAIL, text, _ -> true) : written;
    }
}
