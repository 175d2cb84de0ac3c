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

/** Everything the index keeps of an entry for showing it: the entry itself, and clues for the reasons why it is there. The form belongs to {@link Index#FORM}. */
record Kept(Findable findable, Clues clues) {

    /** @param about themes that its words speak of */
    static BytesRef write(Findable findable, Map<Part, List<Token>> tokens, Stems stems, Set<String> about) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            FindableBytes.write(findable, out);
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
            return new Kept(findable, new Clues(findable, bytes.bytes, in.getPosition()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
