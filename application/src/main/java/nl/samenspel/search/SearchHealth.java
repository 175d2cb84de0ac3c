package nl.samenspel.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A node is not ready while it has no index at all for some municipality; one that is being renewed answers all the same. */
@Component("search")
class SearchHealth implements HealthIndicator {

    private final Indexes indexes;

    SearchHealth(Indexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public Health health() {
        return (indexes.areServing() ? Health.up() : Health.outOfService()).build();
    }
}
