package nl.samenspel.bench.rides;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does independent pieces of work side by side, each on one thread. */
final class Side {

    private Side() {
    }

    static <T, R> List<R> bySide(int cores, List<T> things, Function<T, R> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            List<Future<R>> running = things.stream().map(thing -> threads.submit(() -> work.apply(thing))).toList();
            List<R> done = new ArrayList<>();
            for (Future<R> one : running) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
