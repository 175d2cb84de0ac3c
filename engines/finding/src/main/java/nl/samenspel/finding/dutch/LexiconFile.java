package nl.samenspel.finding.dutch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * The words as one automaton from a form to a number that says how many letters to cut off, what to put in their place, how common the form is and where in a compound it
 * may stand. About two bytes a word, in one piece: it is read in some milliseconds.
 */
public final class LexiconFile {

    private static final int ENDING_BITS = 16;
    private static final int CUT_BITS = 5;
    private static final int FREQUENCY_BITS = 5;

    private LexiconFile() {}

    /** Writes the entries by their forms, in order. */
    public static void write(SortedMap<String, WordEntry> words, OutputStream file) throws IOException {
        Map<String, Integer> endings = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
        IntsRefBuilder ints = new IntsRefBuilder();
        for (Map.Entry<String, WordEntry> word : words.entrySet()) {
            int kept = commonBeginning(word.getKey(), word.getValue().normal());
            String ending = word.getValue().normal().substring(kept);
            int number = endings.computeIfAbsent(ending, added -> {
                inOrder.add(added);
                return inOrder.size() - 1;
            });
            compiler.add(Util.toIntsRef(new BytesRef(word.getKey()), ints), packed(word.getValue(), word.getKey().length() - kept, number));
        }
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(inOrder.size());
        for (String ending : inOrder) {
            out.writeUTF(ending);
        }
        FST<Long> automaton = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
        automaton.save(new OutputStreamDataOutput(out), new OutputStreamDataOutput(out));
        out.flush();
    }

    static Lexicon read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
        String[] endings = new String[in.readInt()];
        for (int number = 0; number < endings.length; number++) {
            endings[number] = in.readUTF();
        }
        InputStreamDataInput data = new InputStreamDataInput(in);
        return new Lexicon(new FST<>(FST.readMetadata(data, PositiveIntOutputs.getSingleton()), data), endings);
    }

    private static int commonBeginning(String form, String normal) {
        int at = 0;
        while (at < form.length() && at < normal.length() && form.charAt(at) == normal.charAt(at)) {
            at++;
        }
        return at;
    }

    private static long packed(WordEntry entry, int cut, int ending) {
        if (cut >= 1 << CUT_BITS || ending >= 1 << ENDING_BITS || entry.frequency() >= 1 << FREQUENCY_BITS) {
            throw new IllegalArgumentException("No room for " + entry);
        }
        long places = (entry.begins() ? 1 : 0) | (entry.ends() ? 2 : 0);
        return ((places << FREQUENCY_BITS | entry.frequency()) << CUT_BITS | cut) << ENDING_BITS | ending;
    }

    static int frequency(long packed) {
        return (int) (packed >> ENDING_BITS + CUT_BITS) & (1 << FREQUENCY_BITS) - 1;
    }

    static int places(long packed) {
        return (int) (packed >> ENDING_BITS + CUT_BITS + FREQUENCY_BITS);
    }

    static WordEntry unpacked(long packed, String form, String[] endings) {
        int ending = (int) packed & (1 << ENDING_BITS) - 1;
        int cut = (int) (packed >> ENDING_BITS) & (1 << CUT_BITS) - 1;
        int places = places(packed);
        String normal = cut == 0 && endings[ending].isEmpty() ? form : form.substring(0, form.length() - cut) + endings[ending];
        return new WordEntry(normal, frequency(packed), (places & 1) != 0, (places & 2) != 0);
    }
}
