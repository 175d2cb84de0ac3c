package nl.samenspel.bench.allocation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does work on the two cores the bars are written for. */
final class Pair {

    private Pair() {
    }

    static <T> void inParallel(List<T> things, Consumer<T> work) throws InterruptedException {
        try (ExecutorService cores = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = things.stream().<Future<?>>map(thing -> cores.submit(() -> work.accept(thing))).toList();
            for (Future<?> one : done) {
                one.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
