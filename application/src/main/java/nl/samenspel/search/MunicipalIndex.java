package nl.samenspel.search;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.finding.Index;
import nl.samenspel.finding.Opening;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.places.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this node knows of one municipality's things to find. At the start the last index is <b>opened</b> and caught up. When there is none, or its themes or rules for words
 * are not those of today, a new one is <b>made</b> beside it while the old one goes on to answer, and takes its place when it is whole. From then on it <b>follows</b>: every
 * change that others see is applied, and from time to time written down with how far it came. A program that is killed goes on from there.
 */
final class MunicipalIndex {

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalIndex.class);
    private static final long WRITTEN_DOWN_EVERY = Duration.ofSeconds(10).toNanos();

    /** What follows more closely than this may be shown as it is: usually it follows each half second. */
    static final Duration CLOSE = Duration.ofSeconds(3);

    /** So long ago an index heard everything that was only just opened. */
    private static final long LONG_AGO = Duration.ofDays(1).toNanos();

    private final MunicipalityCode municipality;
    private final IndexFolders folders;
    private final Telling telling;
    private final Clock clock;
    private final LongSupplier nanos;

    private volatile @Nullable Serving serving;
    private volatile int made;
    private volatile boolean making;
    private volatile boolean closed;
    private volatile long newsAt;
    private volatile boolean wanted;
    private volatile boolean following;
    private long writtenDownAt;
    private boolean looked;

    /** @param nanos goes on evenly, whatever is done to the clock on the wall; see {@link System#nanoTime} */
    MunicipalIndex(MunicipalityCode municipality, IndexFolders folders, Telling telling, Clock clock, LongSupplier nanos) {
        this.municipality = municipality;
        this.folders = folders;
        this.telling = telling;
        this.clock = clock;
        this.nanos = nanos;
        this.newsAt = nanos.getAsLong();
        this.writtenDownAt = newsAt;
    }

    /** An index in use, and what it was made for. @param asOf it knows everything that was there then, and perhaps more */
    private record Serving(Index index, Path folder, Background background, Seen seen, boolean writtenDown, long asOf) {

        Serving after(Seen now, long asked) {
            return new Serving(index, folder, background, now, writtenDown && now.equals(seen), asked);
        }
    }

    /** What an index must be made for: other themes or other names of places make another index. */
    record Background(Taxonomy taxonomy, Surroundings surroundings) {

        boolean isSameAs(Background other) {
            return taxonomy.version().equals(other.taxonomy.version()) && surroundings.equals(other.surroundings);
        }
    }

    MunicipalityCode municipality() {
        return municipality;
    }

    /** Answers with the index in use, or nothing while there is none. */
    <T> Optional<T> answer(Function<Index, T> question) {
        Serving now = serving;
        return now == null ? Optional.empty() : Optional.of(question.apply(now.index));
    }

    /** Answers a question with the index in use, or nothing while there is none. */
    Optional<Found> find(Question question) {
        Serving now = serving;
        if (now == null) {
            return Optional.empty();
        }
        boolean close = nanos.getAsLong() - now.asOf <= CLOSE.toNanos() && now.asOf - newsAt >= 0;
        return Optional.of(new Found(now.index.find(question), close));
    }

    /** Something was changed on this node: until it followed once more, what it shows may no longer be so. */
    void expectNews() {
        newsAt = nanos.getAsLong();
    }

    /** How many things the index in the making holds by now; 0 when none is being made. */
    int made() {
        return making ? made : 0;
    }

    boolean isServing() {
        return serving != null;
    }

    /** Whether it is catching up at this moment. It may have a lot to hear: who searches meanwhile gets what is known by now and does not wait. */
    boolean isFollowing() {
        return following;
    }

    /** How long ago it last began to catch up and did; none while there is no index. */
    Duration age() {
        Serving now = serving;
        return now == null ? Duration.ZERO : Duration.ofNanos(nanos.getAsLong() - now.asOf);
    }

    /** Somebody is about to search. */
    void want() {
        wanted = true;
    }

    /** Whether somebody searched since this was asked last. */
    boolean wasWanted() {
        boolean was = wanted;
        wanted = false;
        return was;
    }

    /** Opens, makes or catches up, whatever is to be done; quick unless much changed. Called by one thread. */
    void follow(Supplier<Background> today) {
        if (closed) {
            return;
        }
        Background background = today.get();
        Serving now = serving;
        if (now == null && !looked) {
            looked = true;
            now = open(background);
        }
        if (now == null || !now.background.isSameAs(background)) {
            makeBeside(background);
        }
        if (now != null) {
            following = true;
            try {
                catchUp(now);
            } finally {
                following = false;
            }
        }
    }

    private void catchUp(Serving now) {
        long asked = nanos.getAsLong();
        Serving after = now.after(telling.tell(municipality, now.index, now.seen, _ -> {}), asked);
        if (!after.writtenDown && nanos.getAsLong() - writtenDownAt > WRITTEN_DOWN_EVERY) {
            after = writeDown(after);
        }
        replace(now, after);
    }

    private Serving writeDown(Serving now) {
        now.index.commit(now.seen.cursor());
        writtenDownAt = nanos.getAsLong();
        return new Serving(now.index, now.folder, now.background, now.seen, true, now.asOf);
    }

    private @Nullable Serving open(Background background) {
        for (Path folder : folders.newestFirst()) {
            switch (Index.open(folder, background.taxonomy, background.surroundings, clock)) {
                case Opening.Usable(Index index) when !telling.told(Seen.parse(index.cursor())) -> {
                    LOG.info("An index of {} is of no use: it was told in another form", municipality);
                    index.close();
                    IndexFolders.clearAway(folder);
                }
                case Opening.Usable(Index index) -> {
                    Serving found = new Serving(index, folder, background, Seen.parse(index.cursor()), true, nanos.getAsLong() - LONG_AGO);
                    serving = found;
                    folders.keepOnly(folder);
                    return found;
                }
                case Opening.Unusable(Opening.Unusable.Reason reason) -> {
                    LOG.info("An index of {} is of no use: {}", municipality, reason);
                    IndexFolders.clearAway(folder);
                }
            }
        }
        return null;
    }

    private void makeBeside(Background background) {
        if (making) {
            return;
        }
        making = true;
        made = 0;
        Thread.ofPlatform().daemon().name("search-making-" + municipality).start(() -> {
            try {
                make(background);
            } catch (RuntimeException failed) {
                LOG.warn("Making the index of {} failed and is tried again: {}", municipality, failed.getClass().getSimpleName());
            } finally {
                making = false;
            }
        });
    }

    private void make(Background background) {
        Path folder = folders.next();
        Index index = Index.make(folder, background.taxonomy, background.surroundings, clock);
        boolean taken = false;
        long asked = nanos.getAsLong();
        try {
            Seen seen = telling.tell(municipality, index, Seen.NOTHING, count -> made = count);
            index.commit(seen.cursor());
            taken = replaceWith(new Serving(index, folder, background, seen, true, asked));
        } finally {
            if (!taken) {
                index.close();
                IndexFolders.clearAway(folder);
            }
        }
    }

    private synchronized boolean replaceWith(Serving fresh) {
        if (closed) {
            return false;
        }
        Serving old = serving;
        serving = fresh;
        if (old != null) {
            retire(old);
        }
        return true;
    }

    /** Those who are asking it at this moment get their answer first. */
    private void retire(Serving old) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(5));
            } catch (InterruptedException now) {
                Thread.currentThread().interrupt();
            }
            try {
                old.index.close();
                IndexFolders.clearAway(old.folder);
            } catch (UncheckedIOException gone) {
                LOG.warn("An index of {} that was replaced could not be cleared away: {}", municipality, gone.getCause().getClass().getSimpleName());
            }
        });
    }

    private synchronized void replace(Serving before, Serving after) {
        if (serving == before) {
            serving = after;
        }
    }

    /** Writes down how far it came, and lets go of the folder. */
    synchronized void close() {
        closed = true;
        Serving now = serving;
        serving = null;
        if (now != null) {
            if (!now.writtenDown) {
                now.index.commit(now.seen.cursor());
            }
            now.index.close();
        }
    }
}
