package nl.samenspel.finding;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.finding.Reason.Part;
import nl.samenspel.finding.dutch.Token;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/**
 * Where in an entry stands what it is found by: each word with its stems, each of those once for a part of the entry. It is worked out once, when the entry is put in, so that
 * a reason takes no more than comparing numbers. Stems are kept as their hashes: among the few hundred of an entry two that are equal by accident do not occur in practice, and
 * could only make a reason name another word.
 */
final class Clues {

    /** Where reasons are sought first. */
    static final List<Part> SOUGHT = List.of(Part.NAME, Part.SUMMARY, Part.ORGANISATION, Part.DETAILS);

    private static final int HUNDREDTHS = 100;
    private static final int MOST_STEMS = 100;

    private final Findable findable;
    private final byte[] bytes;
    private final int begin;

    /** @param begin where in the bytes the clues begin */
    Clues(Findable findable, byte[] bytes, int begin) {
        this.findable = findable;
        this.bytes = bytes;
        this.begin = begin;
    }

    static void write(Map<Part, List<Token>> tokens, Stems stems, Set<String> about, Findable findable, DataOutput out) throws IOException {
        out.writeVInt(about.size());
        for (String theme : about) {
            out.writeInt(theme.hashCode());
        }
        for (Part part : SOUGHT) {
            String text = Documents.text(findable, part);
            Set<String> firsts = new HashSet<>();
            int at = 0;
            for (Token token : tokens.getOrDefault(part, List.of())) {
                at = text.indexOf(token.surface(), at);
                if (firsts.add(token.pieces().isEmpty() ? token.word() : String.join("-", token.pieces()))) {
                    out.writeVInt(at + 1);
                    out.writeVInt(token.surface().length());
                    write(stems.of(token), out);
                }
                at += token.surface().length();
            }
            out.writeVInt(0);
        }
    }

    private static void write(Map<String, Double> stems, DataOutput out) throws IOException {
        out.writeByte((byte) Math.min(MOST_STEMS, stems.size()));
        int left = MOST_STEMS;
        for (Map.Entry<String, Double> stem : stems.entrySet()) {
            if (left-- > 0) {
                out.writeInt(stem.getKey().hashCode());
                out.writeByte((byte) Math.round(stem.getValue() * HUNDREDTHS));
            }
        }
    }

    /** Whether its words speak of a theme. */
    boolean speakOf(String theme) {
        ByteArrayDataInput in = reading();
        boolean speak = false;
        for (int left = in.readVInt(); left > 0; left--) {
            speak |= in.readInt() == theme.hashCode();
        }
        return speak;
    }

    /** For each unit of the question the word that fits best in the first part that has one; null where none does. */
    @Nullable Clue[] lookFor(Sought sought) {
        @Nullable Clue[] found = new Clue[sought.units()];
        ByteArrayDataInput in = reading();
        in.skipBytes(4L * in.readVInt());
        for (Part part : SOUGHT) {
            Fits fits = sought.fits();
            for (int place = in.readVInt(); place > 0; place = in.readVInt()) {
                fits.word(place - 1, in.readVInt());
                for (int left = in.readByte(); left > 0; left--) {
                    int stem = in.readInt();
                    fits.stem(stem, in.readByte() / (double) HUNDREDTHS);
                }
            }
            fits.settle(part, found, findable);
        }
        return found;
    }

    private ByteArrayDataInput reading() {
        return new ByteArrayDataInput(bytes, begin, bytes.length - begin);
    }

    /**
     * A word of an entry that a unit of a question is found by.
     *
     * @param whole whether the whole word fits, and not only a part of it
     */
    record Clue(String surface, Part part, boolean whole) {}

    /** Told word by word what stands in one part. */
    interface Fits {

        void word(int begin, int length);

        void stem(int hash, double share);

        void settle(Part part, @Nullable Clue[] found, Findable findable);
    }
}
