package nl.samenspel.bench.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenspel.finding.Change;
import nl.samenspel.finding.Index;
import nl.samenspel.finding.Opening;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Taxonomy;
import org.HdrHistogram.Histogram;

/** An index of made-up entries, and how fast it is made, opened, asked and changed. */
final class SpeedRun implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final int CLIENTS = 2;

    private final Path folder;
    private final Taxonomy taxonomy = Taxonomy.standard();
    private final MadeUpEntries entries = new MadeUpEntries(taxonomy);
    private final int size;
    private Index index;

    SpeedRun(Path folder, int size) {
        this.folder = folder;
        this.size = size;
        this.index = Index.make(folder, taxonomy, entries.surroundings(), Clock.systemUTC());
    }

    /** Seconds to put everything in and commit it; the index writes with two threads. Making up the entries is not counted. */
    double fill() {
        long taken = 0;
        for (int first = 0; first < size; first += BATCH) {
            List<Change> batch = new ArrayList<>();
            for (int number = first; number < Math.min(size, first + BATCH); number++) {
                batch.add(new Change.Put(entries.entry(number, 1)));
            }
            long begin = System.nanoTime();
            index.apply(batch);
            taken += System.nanoTime() - begin;
        }
        long begin = System.nanoTime();
        index.refresh();
        index.commit("filled");
        return (taken + System.nanoTime() - begin) / 1e9;
    }

    /** Seconds to close and open it again, with language and themes known already. */
    double reopen() {
        index.close();
        long begin = System.nanoTime();
        if (!(Index.open(folder, taxonomy, entries.surroundings(), Clock.systemUTC()) instanceof Opening.Usable(Index opened))) {
            throw new IllegalStateException("an index just committed cannot be opened");
        }
        index = opened;
        return (System.nanoTime() - begin) / 1e9;
    }

    List<Question> questions(int howMany, long seed) {
        return new QuestionMix(entries.words(), entries.surroundings(), taxonomy).questions(howMany, seed);
    }

    /**
     * Microseconds of each answer.
     *
     * @param waited by the clock on the wall
     * @param worked of a processor, which other programs on the machine hardly change
     */
    record Times(Histogram waited, Histogram worked) {

        Times() {
            this(new Histogram(3), new Histogram(3));
        }

        void add(Times others) {
            waited.add(others.waited);
            worked.add(others.worked);
        }
    }

    /** Two clients at the same time, each with half of the questions. */
    Times ask(List<Question> questions) throws InterruptedException {
        Times times = new Times();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Times>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                running.add(clients.submit(() -> askAlone(questions, first)));
            }
            for (Future<Times> each : running) {
                times.add(each.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        return times;
    }

    private Times askAlone(List<Question> questions, int first) {
        Times times = new Times();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int number = first; number < questions.size(); number += CLIENTS) {
            long begin = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            index.find(questions.get(number));
            times.worked.recordValue((threads.getCurrentThreadCpuTime() - worked) / 1_000);
            times.waited.recordValue((System.nanoTime() - begin) / 1_000);
        }
        return times;
    }

    /** Seconds from handing over one change until a question finds it, the slowest of some. */
    double visible(int times) {
        double slowest = 0;
        for (int time = 0; time < times; time++) {
            long version = 2 + time;
            Change change = new Change.Put(entries.entry(time * 7, version));
            long begin = System.nanoTime();
            index.apply(List.of(change));
            index.refresh();
            boolean found = index.find(Question.of("versie" + version, MadeUpEntries.NOW)).hits().stream().anyMatch(hit -> hit.findable().id().equals(change.id()));
            slowest = Math.max(slowest, found ? (System.nanoTime() - begin) / 1e9 : Double.MAX_VALUE);
        }
        return slowest;
    }

    double megabytesOfMemory() {
        return index.bytesOfMemory() / 1e6;
    }

    @Override
    public void close() {
        index.close();
    }
}
