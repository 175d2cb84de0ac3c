package nl.samenspel.web;

/**
 * A stack trace without the messages of the exceptions: those may quote what somebody typed or what stood in the
 * database, and the log keeps no personal data.
 */
final class Traces {

    private static final int CAUSES = 6;
    private static final int FRAMES = 25;

    private Traces() {
    }

    static String of(Throwable exception) {
        StringBuilder text = new StringBuilder();
        Throwable current = exception;
        for (int depth = 0; current != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(current.getClass().getName()).append('\n');
            StackTraceElement[] frames = current.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("    at ").append(frames[i]).append('\n');
            }
            current = current.getCause();
        }
        return text.toString();
    }
}
