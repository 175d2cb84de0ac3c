package nl.samenspel.messages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rings as soon as the change a message tells of is kept, so that it need not wait for the next round. Whoever rings while somebody is sending is heard when that one is done:
 * however many messages are queued, one round goes on for a municipality. A ring that gets lost costs seconds: the next round finds what waits.
 */
@Component
class Doorbell implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final int PATIENCE_SECONDS = 2;

    private final Delivery delivery;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<MunicipalityCode, AtomicInteger> rings = new ConcurrentHashMap<>();

    Doorbell(Delivery delivery) {
        this.delivery = delivery;
    }

    @EventListener
    void on(MessageQueued queued) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(queued.municipality());
            }
        });
    }

    private void ring(MunicipalityCode municipality) {
        AtomicInteger heard = rings.computeIfAbsent(municipality, _ -> new AtomicInteger());
        if (heard.getAndIncrement() == 0 && !threads.isShutdown()) {
            threads.execute(() -> answer(municipality, heard));
        }
    }

    private void answer(MunicipalityCode municipality, AtomicInteger heard) {
        int answered;
        do {
            answered = heard.get();
            try {
                CurrentMunicipality.run(municipality, delivery::deliverDue);
            } catch (RuntimeException failed) {
                LOG.warn("Messages could not be sent and wait for the next round: {}", failed.getClass().getSimpleName());
            }
        } while (!heard.compareAndSet(answered, 0));
    }

    /** Lets what is being sent be finished; the rest waits for the next start. */
    @Override
    public void destroy() throws InterruptedException {
        delivery.stop();
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A message was still being sent; should its answer get lost, it is sent once more under the same number");
        }
    }
}
