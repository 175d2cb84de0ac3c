package nl.samenspel.linkage.linking;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.samenspel.linkage.language.Refused;

/** Threads that open files ahead of the one that counts. What goes wrong with them is told to who waits for the result. */
final class Helpers implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** A result that may not be there yet. */
    @FunctionalInterface
    interface Promise<T> {
        T get() throws IOException, Refused;
    }

    <T> Promise<T> ask(Callable<T> work) {
        Future<T> future = threads.submit(work);
        return () -> {
            try {
                return future.get();
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case IOException broken -> throw broken;
                    case Refused refused -> throw refused;
                    case RuntimeException bug -> throw bug;
                    case Error fatal -> throw fatal;
                    case null, default -> throw new IllegalStateException(failed.getCause());
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        };
    }

    /** Waits until nobody touches a file any more. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
