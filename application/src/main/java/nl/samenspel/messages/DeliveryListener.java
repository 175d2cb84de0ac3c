package nl.samenspel.messages;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Sends a message as soon as the change it tells of is kept. When that fails, the next round of the delivery job tries again. */
@Component
class DeliveryListener {

    private final Delivery delivery;

    DeliveryListener(Delivery delivery) {
        this.delivery = delivery;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MessageQueued queued) {
        delivery.deliver(new MessageId(queued.message()));
    }
}
