package nl.samenspel.places;

import org.springframework.core.Ordered;

/**
 * What a module puts into the demo municipality. All contents are loaded once, in order, in one transaction of that municipality: the demo is there whole or not at all.
 */
public interface DemoContent extends Ordered {

    /** Loads the content; called within the municipality and the transaction of the demo. */
    void load();
}
