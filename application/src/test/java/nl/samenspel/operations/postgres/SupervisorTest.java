package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting again, and knowing when to stop trying; with small scripts in the place of the server. */
class SupervisorTest {

    private static final String READY = "echo 'database system is ready to accept connections'";
    /** Until it is told to stop; also in a build in the background, which otherwise hands on that it does not listen to the interrupt. */
    private static final String LASTS = "env --default-signal=INT true && exec env --default-signal=INT sleep 60; exec sleep 60";
    private static final InstantSource STANDING_STILL = InstantSource.fixed(Instant.EPOCH);

    @TempDir
    private Path folder;

    private final AtomicInteger launches = new AtomicInteger();
    private final CountDownLatch gaveUp = new CountDownLatch(1);

    @Test
    void givesUpAServerThatEndsAgainAndAgain() throws Exception {
        var supervisor = supervisor(STANDING_STILL, READY);
        assertThat(supervisor.start().get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(gaveUp.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(launches).hasValue(1 + Supervisor.TRIES);
        supervisor.stop();
    }

    @Test
    void goesOnWithAServerThatRanForAWhileEachTime() throws Exception {
        var minutes = new AtomicInteger();
        var supervisor = supervisor(() -> Instant.EPOCH.plus(Duration.ofMinutes(minutes.incrementAndGet())),
            "[ $0 -lt 10 ] && " + READY + " && exit; " + LASTS);
        supervisor.start();
        assertThat(reached(10)).isTrue();
        assertThat(gaveUp.getCount()).isEqualTo(1);
        supervisor.stop();
    }

    @Test
    void doesNotTryAFailedFirstStartAgain() throws Exception {
        var supervisor = supervisor(STANDING_STILL, "exit 1");
        assertThat(supervisor.start().get(5, TimeUnit.SECONDS)).isFalse();
        supervisor.stop();
        assertThat(launches).hasValue(1);
        assertThat(gaveUp.getCount()).isEqualTo(1);
    }

    @Test
    void doesNotStartAgainWhatWasStopped() throws Exception {
        var supervisor = supervisor(STANDING_STILL, READY + "; " + LASTS);
        assertThat(supervisor.start().get(5, TimeUnit.SECONDS)).isTrue();
        supervisor.stop();
        assertThat(launches).hasValue(1);
        assertThat(gaveUp.getCount()).isEqualTo(1);
    }

    @Test
    void passesOnThatNothingCouldBeLaunched() {
        var supervisor = new Supervisor(() -> {
            throw new IOException("no such program");
        }, STANDING_STILL, Duration.ofMillis(1), gaveUp::countDown);
        var start = supervisor.start();
        assertThatThrownBy(() -> start.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("no such program");
    }

    private Supervisor supervisor(InstantSource time, String script) {
        var log = new ServerLog(folder, ServerLog.MAXIMUM_BYTES);
        return new Supervisor(() -> Server.run(Command.of("/bin/sh", "-c", script, String.valueOf(launches.incrementAndGet())), log),
            time, Duration.ofMillis(1), gaveUp::countDown);
    }

    private boolean reached(int count) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (launches.get() < count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return launches.get() >= count;
    }
}
