package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** No more pages at once than there are turns, and a turn always comes back. */
class TurnsTest {

    private final Turns turns = new Turns(1);

    @Test
    void thePageOfWhoCameSecondIsMadeAfterThatOfTheFirst() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService visitors = Executors.newFixedThreadPool(2)) {
            Future<?> first = visitors.submit(() -> {
                ask((_, _) -> {
                    begun.countDown();
                    await(mayEnd);
                });
                return null;
            });
            await(begun);
            Future<?> second = visitors.submit(() -> {
                ask((_, _) -> assertThat(first.isDone() || mayEnd.getCount() == 0).isTrue());
                return null;
            });
            assertThat(second.isDone()).isFalse();
            mayEnd.countDown();
            second.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aTurnComesBackWhenMakingThePageFails() throws Exception {
        assertThatExceptionOfType(ServletException.class).isThrownBy(() -> ask((_, _) -> {
            throw new ServletException("broken");
        }));
        MockFilterChain chain = new MockFilterChain();
        ask(chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void whoIsSentAwayWhileWaitingHearsThatTheServiceIsBusy() throws Exception {
        Thread.currentThread().interrupt();
        MockHttpServletResponse response = ask(new MockFilterChain());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(response.getStatus()).isEqualTo(503);
    }

    private MockHttpServletResponse ask(FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        turns.doFilter(new MockHttpServletRequest("GET", "/"), response, chain);
        return response;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
