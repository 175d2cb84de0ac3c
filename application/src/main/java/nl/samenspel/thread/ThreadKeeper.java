package nl.samenspel.thread;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what led to what, and has it kept. */
@Component
class ThreadKeeper {

    private final Links links;

    ThreadKeeper(Links links) {
        this.links = links;
    }

    @ApplicationModuleListener
    void hear(ThisLedToThat said) {
        links.keep(said);
    }
}
