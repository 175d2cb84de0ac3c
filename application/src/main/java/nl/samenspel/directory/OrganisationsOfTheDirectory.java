package nl.samenspel.directory;

import java.util.List;
import nl.samenspel.access.Organisations;
import org.springframework.stereotype.Component;

/** Tells for which organisations somebody can have a role: those that have an entry. */
@Component
class OrganisationsOfTheDirectory implements Organisations {

    private final Browsing browsing;

    OrganisationsOfTheDirectory(Browsing browsing) {
        this.browsing = browsing;
    }

    @Override
    public List<Organisation> all() {
        return browsing.organisations().stream().map(entry -> new Organisation(entry.id().value(), entry.name())).toList();
    }
}
