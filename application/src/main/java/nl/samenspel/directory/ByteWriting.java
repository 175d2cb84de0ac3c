package nl.samenspel.directory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/** Writes facts one after the other as few bytes; {@link ByteReading} reads them in the same order. */
final class ByteWriting {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    byte[] finished() {
        return out.toByteArray();
    }

    /** Small numbers that are not negative take one byte; any takes five at most. */
    void number(int number) {
        int left = number;
        while ((left & ~0x7F) != 0) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    void large(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.write((int) (number >>> shift));
        }
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    void texts(String... texts) {
        for (String text : texts) {
            text(text);
        }
    }

    <T> void all(List<T> things, Consumer<T> writing) {
        number(things.size());
        things.forEach(writing);
    }

    /** To the second. */
    void hours(LocalTime from, LocalTime until) {
        number(from.toSecondOfDay());
        number(until.toSecondOfDay());
    }

    void day(LocalDate day) {
        number((int) day.toEpochDay());
    }
}
