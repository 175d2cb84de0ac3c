package nl.samenspel.access;

import java.util.Optional;

/** Who makes the request of this moment. A controller may also simply take an {@link Actor} or an {@code Optional<Actor>} as an argument. */
public interface CurrentActor {

    /** Whoever logged in on this municipality's site, or nobody. */
    Optional<Actor> find();

    /**
     * Whoever logged in, for pages that the access table gives to no anonymous visitor.
     *
     * @throws IllegalStateException when nobody logged in: the page's row in the access table is wrong
     */
    default Actor require() {
        return find().orElseThrow(() -> new IllegalStateException("This page needs somebody who logged in; its row in the access table says otherwise"));
    }
}
