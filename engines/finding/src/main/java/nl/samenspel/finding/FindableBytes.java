package nl.samenspel.finding;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How a findable is kept in the index. The form belongs to {@link Index#FORM}: change both together. */
final class FindableBytes {

    private static final int EVERYWHERE = 1;
    private static final int PLACED = 2;
    private static final DayOfWeek[] DAYS = DayOfWeek.values();
    private static final PartOfDay[] PARTS = PartOfDay.values();

    private FindableBytes() {}

    static void write(Findable findable, DataOutput out) throws IOException {
        for (String text : List.of(findable.id(), findable.address(), findable.name(), findable.organisation(), findable.summary(), findable.details(), findable.kind(), findable.price(),
                findable.elsewhere().orElse(""))) {
            out.writeString(text);
        }
        out.writeLong(findable.version());
        for (List<String> codes : List.of(findable.themes(), findable.areas(), findable.waysIn(), findable.languages(), findable.accessibility())) {
            writeTexts(codes, out);
        }
        out.writeByte((byte) ((findable.everywhere() ? EVERYWHERE : 0) | (findable.point().isPresent() ? PLACED : 0)));
        if (findable.point().isPresent()) {
            out.writeLong(Double.doubleToLongBits(findable.point().get().latitude()));
            out.writeLong(Double.doubleToLongBits(findable.point().get().longitude()));
        }
        out.writeInt(times(findable.times()));
        out.writeVInt(findable.occurrences().size());
        for (Instant occurrence : findable.occurrences()) {
            out.writeLong(occurrence.toEpochMilli());
        }
        out.writeLong(Double.doubleToLongBits(findable.certainty()));
    }

    static Findable read(DataInput in) throws IOException {
        String id = in.readString();
        String address = in.readString();
        String name = in.readString();
        String organisation = in.readString();
        String summary = in.readString();
        String details = in.readString();
        String kind = in.readString();
        String price = in.readString();
        String elsewhere = in.readString();
        long version = in.readLong();
        List<String> themes = readTexts(in);
        List<String> areas = readTexts(in);
        List<String> waysIn = readTexts(in);
        List<String> languages = readTexts(in);
        List<String> accessibility = readTexts(in);
        byte said = in.readByte();
        Optional<Point> point = (said & PLACED) == 0 ? Optional.empty() : Optional.of(new Point(Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())));
        Set<TimeOfWeek> times = times(in.readInt());
        List<Instant> occurrences = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            occurrences.add(Instant.ofEpochMilli(in.readLong()));
        }
        return new Findable(id, version, address, name, organisation, summary, details, kind, themes, areas, (said & EVERYWHERE) != 0,
                elsewhere.isEmpty() ? Optional.empty() : Optional.of(elsewhere), point, price, waysIn, languages, accessibility, times, occurrences, Double.longBitsToDouble(in.readLong()));
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
        for (int left = bits; left != 0; left &= left - 1) {
            int bit = Integer.numberOfTrailingZeros(left);
            times.add(new TimeOfWeek(DAYS[bit / PARTS.length], PARTS[bit % PARTS.length]));
        }
        return times;
    }

    private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            out.writeString(text);
        }
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        int size = in.readVInt();
        List<String> texts = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            texts.add(in.readString());
        }
        return texts;
    }
}
