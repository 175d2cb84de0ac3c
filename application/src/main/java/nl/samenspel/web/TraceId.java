package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of one request in all logs: the trace id of W3C Trace Context, 32 hexadecimal digits, not all zero. */
record TraceId(String digits) {

    private static final String ATTRIBUTE = TraceId.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final TraceId NONE = new TraceId("0".repeat(32));

    static TraceId of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof TraceId id ? id : NONE;
    }

    /** Goes on with the trace of the caller when there is one, else begins a new one. */
    static TraceId begin(@Nullable String traceparent, RandomGenerator random) {
        if (traceparent != null) {
            var matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !matcher.group(1).equals(NONE.digits)) {
                return new TraceId(matcher.group(1));
            }
        }
        HexFormat hex = HexFormat.of();
        return new TraceId(hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1));
    }

    /** Whether the request has no number yet. */
    boolean isNone() {
        return equals(NONE);
    }

    void putIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The first eight digits in two groups: enough to find the request, short enough to say on the telephone. */
    String spoken() {
        return digits.substring(0, 4) + " " + digits.substring(4, 8);
    }
}
