package nl.samenspel.directory;

import static nl.samenspel.directory.EntryVersion.Deed.BEGUN;
import static nl.samenspel.directory.EntryVersion.Deed.CHANGED;
import static nl.samenspel.directory.EntryVersion.Deed.IMPORTED;
import static nl.samenspel.directory.EntryVersion.Deed.PUT_IN;
import static nl.samenspel.directory.EntryVersion.Deed.REVISED;
import static nl.samenspel.directory.EntryVersion.Deed.TAKEN_OUT;
import static nl.samenspel.directory.EntryVersion.Deed.UNDONE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.directory.EntryVersion.Deed;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.MunicipalEvent;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.places.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that is there for people (<i>aanbod</i>): an organisation, a service, an activity, a meeting place or an initiative.
 *
 * <p>An entry is <b>put in</b>, by hand or by an import, and has an address of its own from then on. Its owner or the broker <b>changes</b> what it says; every change makes
 * the next version, and the one before stays in the history. What was changed can be <b>undone</b>: the entry then says again what it said before, as a new version. A new
 * name gives it a new address, and the old one leads on to it. When it is not there any more it is <b>taken out</b>: its address then says so, and undoing brings it back.
 */
@Table(schema = "directory", name = "entry")
final class Entry {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final String municipality;
    private String slug;
    private Status status;
    private final @Nullable UUID owner;
    private final @Nullable String sourceId;
    private List<String> sourceDocuments;
    private EntryFacts facts;

    @Transient
    private @Nullable EntryVersion latest;

    @PersistenceCreator
    private Entry(UUID id, int version, String municipality, String slug, Status status, @Nullable UUID owner, @Nullable String sourceId, List<String> sourceDocuments,
            EntryFacts facts) {
        this.id = id;
        this.version = version;
        this.municipality = municipality;
        this.slug = slug;
        this.status = status;
        this.owner = owner;
        this.sourceId = sourceId;
        this.sourceDocuments = sourceDocuments;
        this.facts = facts;
    }

    /** Somebody puts an entry in. @param owner the entry of the organisation it belongs to, if any */
    static Entry putIn(EntryId id, MunicipalityCode municipality, EntryFacts facts, @Nullable EntryId owner, AccountId by, Instant at) {
        EntryFacts first = Refuge.startsWithheld(facts) ? facts.withheld() : facts;
        Entry entry = new Entry(id.value(), 0, municipality.value(), Slug.of(facts.about().name()), Status.IN_USE, owner == null ? null : owner.value(), null, List.of(), first);
        entry.latest = EntryVersion.first(entry.id(), PUT_IN, Optional.of(by), at, first);
        return entry;
    }

    /** An import puts an entry in that it had not seen before. */
    static Entry imported(EntryId id, MunicipalityCode municipality, EntryFacts facts, Provenance provenance, Instant at) {
        EntryFacts first = Refuge.startsWithheld(facts) ? facts.withheld() : facts;
        Entry entry = new Entry(id.value(), 0, municipality.value(), Slug.of(facts.about().name()), Status.IN_USE, null, provenance.id(), provenance.documents(), first);
        entry.latest = EntryVersion.first(entry.id(), IMPORTED, Optional.empty(), at, first);
        return entry;
    }

    /** The demo puts in something that it invented, and says so. */
    static Entry invented(EntryId id, MunicipalityCode municipality, EntryFacts facts, AccountId by, List<String> documents, Instant at) {
        Entry entry = new Entry(id.value(), 0, municipality.value(), Slug.of(facts.about().name()), Status.IN_USE, null, null, documents, facts);
        entry.latest = EntryVersion.first(entry.id(), PUT_IN, Optional.of(by), at, facts);
        return entry;
    }

    /** A resident puts it on the map, without an account. */
    static Entry begun(EntryId id, MunicipalityCode municipality, EntryFacts facts, List<String> documents, Instant at) {
        EntryFacts first = Refuge.startsWithheld(facts) ? facts.withheld() : facts;
        Entry entry = new Entry(id.value(), 0, municipality.value(), Slug.of(facts.about().name()), Status.IN_USE, null, null, documents, first);
        entry.latest = EntryVersion.first(entry.id(), BEGUN, Optional.empty(), at, first);
        return entry;
    }

    /** Whoever put it on the map without an account lets it say something different. */
    void revise(EntryFacts changed, Instant at) {
        become(changed, REVISED, Optional.empty(), at, Optional.empty());
    }

    /** Whoever put it on the map without an account says that it is over. */
    void end(Instant at) {
        status = Status.GONE;
        become(facts, TAKEN_OUT, Optional.empty(), at, Optional.empty());
    }

    /** What it says becomes different. */
    void change(EntryFacts changed, AccountId by, Instant at) {
        become(changed, CHANGED, Optional.of(by), at, Optional.empty());
    }

    /** The source it was imported from says something different. */
    void follow(EntryFacts changed, List<String> documents, Instant at) {
        sourceDocuments = List.copyOf(documents);
        become(changed, IMPORTED, Optional.empty(), at, Optional.empty());
    }

    /** It is in use again before it says something: it had been taken out and stands in a list again. */
    void comeBack() {
        status = Status.IN_USE;
    }

    /** It says again what it said in an earlier version; an entry that was taken out is back. */
    void undo(EntryVersion earlier, AccountId by, Instant at) {
        if (!earlier.entry().equals(id())) {
            throw new IllegalArgumentException("A version of another entry");
        }
        status = Status.IN_USE;
        become(facts.spot().withheld() ? earlier.facts().withheld() : earlier.facts(), UNDONE, Optional.of(by), at, Optional.of(earlier.number()));
    }

    /** It is not there any more. */
    void takeOut(AccountId by, Instant at) {
        status = Status.GONE;
        become(facts, TAKEN_OUT, Optional.of(by), at, Optional.empty());
    }

    /** It gets another address than its name alone would give it. */
    void moveTo(String address) {
        slug = address;
    }

    private void become(EntryFacts changed, Deed deed, Optional<AccountId> by, Instant at, Optional<Integer> restored) {
        latest = new EntryVersion(id(), version + 1, deed, at, by, restored, changed.differencesFrom(facts), changed);
        facts = changed;
    }

    EntryId id() {
        return new EntryId(id);
    }

    /** How many versions there are, this one included; 0 before it was kept for the first time. */
    int version() {
        return version;
    }

    String slug() {
        return slug;
    }

    String municipality() {
        return municipality;
    }

    /** The identifier by which the list it came from first knew it. */
    @Nullable String sourceId() {
        return sourceId;
    }

    EntryFacts facts() {
        return facts;
    }

    boolean isGone() {
        return status == Status.GONE;
    }

    /** The entry of the organisation it belongs to. */
    Optional<EntryId> owner() {
        return Optional.ofNullable(owner).map(EntryId::new);
    }

    List<String> sourceDocuments() {
        return sourceDocuments;
    }

    /** The version that the last deed made and that is still to be written to the history. */
    EntryVersion latest() {
        if (latest == null) {
            throw new IllegalStateException("Nothing was done to this entry");
        }
        return latest;
    }

    /** What others hear of the last deed. */
    Event news() {
        EntryVersion made = latest();
        MunicipalityCode here = new MunicipalityCode(municipality);
        return switch (made.deed()) {
            case PUT_IN, BEGUN -> new EntryPutIn(here, made.entry(), made.number());
            case IMPORTED -> made.number() == 1 ? new EntryPutIn(here, made.entry(), 1) : new EntryChanged(here, made.entry(), made.number());
            case CHANGED, UNDONE, REVISED -> new EntryChanged(here, made.entry(), made.number());
            case TAKEN_OUT -> new EntryTakenOut(here, made.entry(), made.number());
        };
    }

    /** Whether it is there. */
    enum Status {
        IN_USE,
        GONE
    }

    /** What happens to an entry. */
    sealed interface Event extends MunicipalEvent permits EntryPutIn, EntryChanged, EntryTakenOut {}
}
