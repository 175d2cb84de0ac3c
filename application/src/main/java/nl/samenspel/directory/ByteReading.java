package nl.samenspel.directory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link ByteWriting} wrote. */
final class ByteReading {

    private final byte[] bytes;
    private int at;

    ByteReading(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte each = bytes[at++];
            number |= (each & 0x7F) << shift;
            if (each >= 0) {
                return number;
            }
        }
    }

    long large() {
        long number = 0;
        for (int left = Long.BYTES; left > 0; left--) {
            number = number << Byte.SIZE | bytes[at++] & 0xFF;
        }
        return number;
    }

    String text() {
        int length = number();
        if (length == 0) {
            return "";
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    <T> List<T> all(Supplier<T> reading) {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<T> all = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            all.add(reading.get());
        }
        return all;
    }

    LocalTime time() {
        return LocalTime.ofSecondOfDay(number());
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }
}
