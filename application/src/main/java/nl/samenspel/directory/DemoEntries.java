package nl.samenspel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.samenspel.access.DemoPeople;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.access.Role;
import nl.samenspel.access.Roles;
import nl.samenspel.access.Scope;
import nl.samenspel.places.DemoContent;
import org.springframework.stereotype.Component;

/** The demo's entries: what the source documents name in and around Utrecht, read in the way a municipality reads in its own table. */
@Component
class DemoEntries implements DemoContent {

    static final String TABLE = "/demo/sociale-kaart.csv";
    static final String LIST = "Sociale kaart";
    private static final int AFTER_THE_PLACES = 100;

    /** The organisation whose entry Henk, the owner among the demo's people, keeps. */
    private static final String OF_THE_OWNER = "doenja-dienstverlening";

    private final Importing importing;
    private final Entries entries;
    private final DemoPeople people;
    private final Roles roles;

    DemoEntries(Importing importing, Entries entries, DemoPeople people, Roles roles) {
        this.importing = importing;
        this.entries = entries;
        this.people = people;
        this.roles = roles;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_PLACES;
    }

    @Override
    public void load() {
        try (InputStream table = DemoEntries.class.getResourceAsStream(TABLE)) {
            ImportReport report = importing.read(LIST, table.readAllBytes());
            if (!(report instanceof ImportReport.ReadIn readIn) || !readIn.broken().isEmpty()) {
                throw new IllegalStateException("The demo's own table is not in order: " + report);
            }
            Entry organisation = entries.findOneBySourceId(OF_THE_OWNER).orElseThrow();
            roles.give(people.account(DemoPerson.OWNER), Role.ORGANISATION_STAFF, Scope.organisation(organisation.id().value()), people.account(DemoPerson.ADMINISTRATOR));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
