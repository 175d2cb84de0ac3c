package nl.samenspel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.samenspel.finding.Change;
import nl.samenspel.finding.Index;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets all sources tell an index what is new in a municipality, each in a reading transaction of its own. */
@Component
class Telling {

    /** So many changes are held in memory at most. */
    private static final int AT_ONCE = 500;

    /** After so many changes questions see them, although more are to come. */
    private static final int SEEN_AFTER = 5_000;

    private final List<FindableSource> sources;
    private final TransactionTemplate reading;

    Telling(List<FindableSource> sources, PlatformTransactionManager transactions) {
        this.sources = sources;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Whether what an index was told came from sources that are still there and tell in the same form. */
    boolean told(Seen seen) {
        return sources.stream().map(FindableSource::name).collect(Collectors.toSet()).containsAll(seen.moments().keySet());
    }

    /**
     * Applies everything that is new and lets questions see it.
     *
     * @param progress hears how many changes were applied so far
     * @return up to where the index knows everything now
     */
    Seen tell(MunicipalityCode municipality, Index index, Seen seen, IntConsumer progress) {
        Seen now = seen;
        Batch batch = new Batch(index, progress);
        for (FindableSource source : sources) {
            String known = now.of(source);
            String moment = CurrentMunicipality.call(municipality, () -> reading.execute(_ -> source.tell(known, batch::add)));
            now = now.with(source, moment);
        }
        if (batch.end() > 0) {
            index.refresh();
        }
        return now;
    }

    private static final class Batch {

        private final Index index;
        private final IntConsumer progress;
        private final List<Change> waiting = new ArrayList<>();
        private int applied;

        Batch(Index index, IntConsumer progress) {
            this.index = index;
            this.progress = progress;
        }

        void add(Change change) {
            waiting.add(change);
            if (waiting.size() == AT_ONCE) {
                apply();
            }
        }

        int end() {
            if (!waiting.isEmpty()) {
                apply();
            }
            return applied;
        }

        private void apply() {
            index.apply(waiting);
            applied += waiting.size();
            if (applied % SEEN_AFTER == 0) {
                index.refresh();
            }
            waiting.clear();
            progress.accept(applied);
        }
    }
}
