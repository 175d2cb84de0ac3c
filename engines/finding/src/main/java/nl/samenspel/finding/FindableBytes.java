package nl.samenspel.finding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a findable is kept in the index. The form belongs to {@link Index#FORM}: change both together. */
final class FindableBytes {

    private FindableBytes() {}

    static byte[] write(Findable findable) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            DataOutputStream out = new DataOutputStream(bytes);
            writeTexts(List.of(findable.id(), findable.address(), findable.name(), findable.organisation(), findable.summary(), findable.details(), findable.kind(),
                    findable.price(), findable.elsewhere().orElse("")), out);
            out.writeLong(findable.version());
            for (List<String> codes : List.of(findable.themes(), findable.areas(), findable.waysIn(), findable.languages(), findable.accessibility())) {
                writeTexts(codes, out);
            }
            out.writeBoolean(findable.everywhere());
            out.writeBoolean(findable.point().isPresent());
            if (findable.point().isPresent()) {
                out.writeDouble(findable.point().get().latitude());
                out.writeDouble(findable.point().get().longitude());
            }
            out.writeInt(times(findable.times()));
            out.writeShort(findable.occurrences().size());
            for (Instant occurrence : findable.occurrences()) {
                out.writeLong(occurrence.toEpochMilli());
            }
            out.writeDouble(findable.certainty());
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Findable read(byte[] bytes, int offset, int length) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
            List<String> texts = readTexts(in);
            long version = in.readLong();
            List<List<String>> codes = new ArrayList<>();
            for (int list = 0; list < 5; list++) {
                codes.add(readTexts(in));
            }
            boolean everywhere = in.readBoolean();
            Optional<Point> point = in.readBoolean() ? Optional.of(new Point(in.readDouble(), in.readDouble())) : Optional.empty();
            Set<TimeOfWeek> times = times(in.readInt());
            List<Instant> occurrences = new ArrayList<>();
            for (int left = in.readShort(); left > 0; left--) {
                occurrences.add(Instant.ofEpochMilli(in.readLong()));
            }
            return new Findable(texts.get(0), version, texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5), texts.get(6), codes.get(0), codes.get(1), everywhere,
                    Optional.of(texts.get(8)).filter(town -> !town.isEmpty()), point, texts.get(7), codes.get(2), codes.get(3), codes.get(4), times, occurrences, in.readDouble());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One bit for each part of each day, Monday morning first. */
    static int times(Collection<TimeOfWeek> times) {
        return times.stream().mapToInt(time -> 1 << bit(time.day(), time.part())).reduce(0, (some, more) -> some | more);
    }

    static int bit(DayOfWeek day, PartOfDay part) {
        return day.ordinal() * PartOfDay.values().length + part.ordinal();
    }

    private static Set<TimeOfWeek> times(int bits) {
        Set<TimeOfWeek> times = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (PartOfDay part : PartOfDay.values()) {
                if ((bits >> bit(day, part) & 1) == 1) {
                    times.add(new TimeOfWeek(day, part));
                }
            }
        }
        return times;
    }

    private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
        }
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        int size = in.readShort();
        List<String> texts = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            byte[] encoded = new byte[in.readInt()];
            in.readFully(encoded);
            texts.add(new String(encoded, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
