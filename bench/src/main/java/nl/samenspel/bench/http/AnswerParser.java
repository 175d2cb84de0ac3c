package nl.samenspel.bench.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads one answer from bytes that come in pieces of any size (RFC 9112). Takes exactly the bytes of the answer:
 * what remains in the buffer afterwards was not promised. One parser serves a connection for all its answers.
 */
final class AnswerParser {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int LARGEST_BODY = 64 * 1024 * 1024;

    private static final Pattern FIRST_LINE = Pattern.compile("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{1,7}");

    private enum State { STATUS_LINE, HEADERS, BODY, BODY_UNTIL_CLOSE, CHUNK_SIZE, CHUNK, CHUNK_END, TRAILERS, DONE }

    private final byte[] line = new byte[LONGEST_LINE];
    private int lineLength;
    private byte[] body = new byte[64 * 1024];
    private int bodyLength;
    private State state = State.STATUS_LINE;
    private int status;
    private int headers;
    private boolean started;
    private boolean keepAlive;
    private boolean chunked;
    private long contentLength;
    private long remaining;

    /** Makes ready for the next answer. */
    void reset() {
        state = State.STATUS_LINE;
        lineLength = 0;
        bodyLength = 0;
        started = false;
    }

    /** Whether any byte of the answer has come. */
    boolean started() {
        return started;
    }

    /** Whether the connection may be used again after this answer. */
    boolean keepAlive() {
        return keepAlive;
    }

    Answer answer() {
        if (state != State.DONE) {
            throw new IllegalStateException("the answer is not whole yet");
        }
        return new Answer(status, body, bodyLength);
    }

    /** Takes bytes; true once the answer is whole. */
    boolean feed(ByteBuffer input) throws BadAnswer {
        started |= input.hasRemaining();
        while (input.hasRemaining() && state != State.DONE) {
            switch (state) {
                case BODY, CHUNK -> copy(input);
                case BODY_UNTIL_CLOSE -> {
                    remaining = input.remaining();
                    copy(input);
                }
                case STATUS_LINE, HEADERS, CHUNK_SIZE, CHUNK_END, TRAILERS -> {
                    if (lineFrom(input)) {
                        String words = new String(line, 0, lineLength, StandardCharsets.ISO_8859_1);
                        lineLength = 0;
                        take(words);
                    }
                }
                case DONE -> throw new IllegalStateException();
            }
        }
        return state == State.DONE;
    }

    /** The other side closed: right only for an answer whose end is the end of the connection. */
    void close() throws BadAnswer {
        if (state == State.BODY_UNTIL_CLOSE) {
            state = State.DONE;
        } else if (state != State.DONE) {
            throw new BadAnswer(started ? Failure.LENGTH : Failure.CONNECTION, "the connection was closed in " + state);
        }
    }

    /** Collects a line; true when it is whole. A bare line feed ends it too (RFC 9112, 2.2). */
    private boolean lineFrom(ByteBuffer input) throws BadAnswer {
        while (input.hasRemaining()) {
            byte next = input.get();
            if (next == '\n') {
                if (lineLength > 0 && line[lineLength - 1] == '\r') {
                    lineLength--;
                }
                return true;
            }
            if (lineLength == LONGEST_LINE) {
                throw malformed("a line of more than " + LONGEST_LINE + " bytes");
            }
            line[lineLength++] = next;
        }
        return false;
    }

    private void take(String words) throws BadAnswer {
        switch (state) {
            case STATUS_LINE -> statusLine(words);
            case HEADERS -> {
                if (words.isEmpty()) {
                    endOfHeaders();
                } else {
                    header(words);
                }
            }
            case CHUNK_SIZE -> chunkSize(words);
            case CHUNK_END -> {
                if (!words.isEmpty()) {
                    throw new BadAnswer(Failure.LENGTH, "a chunk is longer than its size says");
                }
                state = State.CHUNK_SIZE;
            }
            case TRAILERS -> {
                if (words.isEmpty()) {
                    state = State.DONE;
                }
            }
            case BODY, BODY_UNTIL_CLOSE, CHUNK, DONE -> throw new IllegalStateException("no line belongs in " + state);
        }
    }

    private void statusLine(String words) throws BadAnswer {
        if (!FIRST_LINE.matcher(words).matches()) {
            throw malformed("no status line: " + words.substring(0, Math.min(40, words.length())));
        }
        status = Integer.parseInt(words, 9, 12, 10);
        keepAlive = words.charAt(7) == '1';
        chunked = false;
        contentLength = -1;
        headers = 0;
        state = State.HEADERS;
    }

    private void header(String words) throws BadAnswer {
        int colon = words.indexOf(':');
        if (colon < 1 || ++headers > MOST_HEADERS) {
            throw malformed(colon < 1 ? "a header without a name" : "more than " + MOST_HEADERS + " headers");
        }
        String value = words.substring(colon + 1).strip();
        switch (words.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "content-length" -> contentLength(value);
            case "transfer-encoding" -> {
                if (!value.equalsIgnoreCase("chunked")) {
                    throw malformed("a transfer encoding we did not ask for: " + value);
                }
                chunked = true;
            }
            case "content-encoding" -> {
                if (!value.equalsIgnoreCase("identity")) {
                    throw malformed("a content encoding we did not ask for: " + value);
                }
            }
            case "connection" -> keepAlive = keepAlive ? !value.equalsIgnoreCase("close") : value.equalsIgnoreCase("keep-alive");
            default -> { }
        }
    }

    private void contentLength(String value) throws BadAnswer {
        if (!DECIMAL.matcher(value).matches()) {
            throw malformed("a content length of " + value);
        }
        long length = Long.parseLong(value);
        if (contentLength >= 0 && contentLength != length) {
            throw malformed("two content lengths");
        }
        contentLength = length;
    }

    private void endOfHeaders() throws BadAnswer {
        if (chunked && contentLength >= 0) {
            throw malformed("a content length beside chunks");
        }
        if (status < 200) {
            state = State.STATUS_LINE;                   // 1xx: the answer itself follows
        } else if (status == 204 || status == 304 || contentLength == 0) {
            state = State.DONE;
        } else if (chunked) {
            state = State.CHUNK_SIZE;
        } else if (contentLength > 0) {
            remaining = contentLength;
            state = State.BODY;
        } else {
            keepAlive = false;
            state = State.BODY_UNTIL_CLOSE;
        }
    }

    private void chunkSize(String words) throws BadAnswer {
        int semicolon = words.indexOf(';');
        String size = (semicolon < 0 ? words : words.substring(0, semicolon)).strip();
        if (!HEXADECIMAL.matcher(size).matches()) {
            throw malformed("a chunk of size '" + size + "'");
        }
        remaining = Integer.parseInt(size, 16);
        state = remaining == 0 ? State.TRAILERS : State.CHUNK;
    }

    private void copy(ByteBuffer input) throws BadAnswer {
        int length = (int) Math.min(remaining, input.remaining());
        if (bodyLength + length > LARGEST_BODY) {
            throw malformed("a page of more than " + LARGEST_BODY + " bytes");
        }
        if (bodyLength + length > body.length) {
            body = Arrays.copyOf(body, Math.max(bodyLength + length, 2 * body.length));
        }
        input.get(body, bodyLength, length);
        bodyLength += length;
        remaining -= length;
        if (remaining == 0 && state != State.BODY_UNTIL_CLOSE) {
            state = state == State.CHUNK ? State.CHUNK_END : State.DONE;
        }
    }

    private static BadAnswer malformed(String what) {
        return new BadAnswer(Failure.MALFORMED, what);
    }
}
