package nl.samenspel.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.finding.Reason.Part;
import nl.samenspel.finding.dutch.Token;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Everything the index keeps of an entry for showing it: the entry itself, what was given along with it, and clues for the reasons why it is there. The form belongs to {@link Index#FORM}. */
record Kept(Findable findable, Shown shown, Clues clues) {

    /** @param about themes that its words speak of */
    static BytesRef write(Findable findable, Shown shown, Map<Part, List<Token>> tokens, Stems stems, Set<String> about) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            FindableBytes.write(findable, out);
            out.writeVInt(shown.bytes().length);
            out.writeBytes(shown.bytes(), shown.bytes().length);
            Clues.write(tokens, stems, about, findable, out);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads the entry; its clues stay where they are, and are good until the next one is read. */
    static Kept read(BytesRef bytes) {
        try {
            ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            Findable findable = FindableBytes.read(in);
            byte[] shown = new byte[in.readVInt()];
            in.readBytes(shown, 0, shown.length);
            return new Kept(findable, shown.length == 0 ? Shown.NOTHING : new Shown(shown), new Clues(findable, bytes.bytes, in.getPosition()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
