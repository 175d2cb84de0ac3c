package nl.samenspel.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * One step of several.
 *
 * @param url where this step can be done again, when it was done
 */
public record Step(String label, @Nullable String url) {

    public Step(String label) {
        this(label, null);
    }
}
