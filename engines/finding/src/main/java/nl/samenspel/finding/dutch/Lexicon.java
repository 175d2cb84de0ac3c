package nl.samenspel.finding.dutch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.Util;

/**
 * Dutch words with the form that stands for all their forms. Made in the build from the part-of-speech dictionary and the frequencies of LanguageTool; compounds that are
 * no more common than their parts are left out, since {@link Compounds} takes them apart.
 */
public final class Lexicon {

    private static final String FILE = "words.fst";

    private final FST<Long> automaton;
    private final String[] endings;

    Lexicon(FST<Long> automaton, String[] endings) {
        this.automaton = automaton;
        this.endings = endings;
    }

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        static final Lexicon LEXICON = load();
    }

    private static Lexicon load() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), "the word list is made by the build")) {
            return LexiconFile.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is known of a form, which is folded already. */
    public Optional<WordEntry> entry(String form) {
        try {
            Long packed = Util.get(automaton, new BytesRef(form));
            return packed == null ? Optional.empty() : Optional.of(LexiconFile.unpacked(packed, form, endings));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Every word that begins at this place of a text of letters a to z, by where it ends; found in one walk. */
    void beginningAt(String text, int begin, Found found) {
        try {
            FST.BytesReader reader = automaton.getBytesReader();
            FST.Arc<Long> arc = automaton.getFirstArc(new FST.Arc<>());
            long packed = 0;
            for (int at = begin; at < text.length(); at++) {
                if (automaton.findTargetArc(text.charAt(at), arc, arc, reader) == null) {
                    return;
                }
                packed += arc.output();
                if (arc.isFinal()) {
                    found.word(at + 1, LexiconFile.frequency(packed + arc.nextFinalOutput()), LexiconFile.places(packed + arc.nextFinalOutput()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Told of a word. */
    interface Found {

        /** @param places bit 0: a compound may begin with it, bit 1: a compound may end with it */
        void word(int end, int frequency, int places);
    }

    public boolean contains(String form) {
        return entry(form).isPresent();
    }

    /** Bytes in memory, about. */
    public long size() {
        return automaton.ramBytesUsed();
    }
}
