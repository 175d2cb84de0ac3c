package nl.samenspel.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A whole answer. The body is a view on the buffer of its connection: read it before the connection is used again.
 */
public final class Answer {

    private static final byte[] END = "</html>".getBytes(StandardCharsets.US_ASCII);

    private final int status;
    private final byte[] buffer;
    private final int length;

    Answer(int status, byte[] buffer, int length) {
        this.status = status;
        this.buffer = buffer;
        this.length = length;
    }

    public int status() {
        return status;
    }

    /** Bytes of the body, after chunks were joined. */
    public int length() {
        return length;
    }

    /** A copy of the body as text. */
    public String text() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    /** A number that tells bodies apart; equal bodies have equal numbers. */
    public long fingerprint() {
        long hash = 0xcbf29ce484222325L;                 // FNV-1a, 64 bits (Fowler, Noll, Vo 1991)
        for (int i = 0; i < length; i++) {
            hash = (hash ^ (buffer[i] & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Whether the page is whole: its last word, white space apart, is {@code </html>} in any case. */
    public boolean endsAsPage() {
        int end = length;
        while (end > 0 && buffer[end - 1] <= ' ') {
            end--;
        }
        int start = end - END.length;
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < END.length; i++) {
            if (Character.toLowerCase(buffer[start + i]) != END[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean contains(byte[] words) {
        if (words.length == 0) {
            return true;
        }
        for (int start = 0; start + words.length <= length; start++) {
            if (buffer[start] == words[0] && Arrays.equals(buffer, start, start + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }
}
