package nl.samenspel.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.people.AccountId;

/**
 * A reading of a list, as it is looked at.
 *
 * @param source name of the list
 * @param charset in what characters the file was written
 * @param columns what the first line of the file calls its columns
 * @param fields what each means, as {@link Column#key}; empty for a column that is not used
 * @param total how many rows the file has
 * @param done how many rows the work of this stage has done
 * @param counts how many rows come to what; empty until they were compared
 * @param leftAlone how many entries an undo left as they are, because somebody changed them after the import
 */
public record ImportView(ImportId id, String source, String fileName, String charset, String separator, List<String> columns, List<String> fields, ImportStage stage, long total, long done, AccountId by,
        Instant madeAt, Optional<Instant> endedAt, Map<Effect, Long> counts, long leftAlone) {

    public ImportView {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        counts = Map.copyOf(counts);
    }

    /** Whether the file was written the way programs did before everybody wrote UTF-8: a letter that is not in every language may be read wrong. */
    public boolean hasOldLetters() {
        return !charset.equals("UTF-8");
    }

    public long count(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }

    /** How much of the work of this stage is done, in percent. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
