package nl.samenspel.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The entries of the municipality of this moment, to be worked on. For pages that show them see {@link Browsing}. */
interface Entries extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    Optional<Entry> findById(UUID id);

    /** An entry that is about to be changed: whoever wants to change it too waits until this transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Entry> findOneById(UUID id);

    /** The same of several, locked in one order, so that two who want the same ones never wait for each other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Entry> findByIdInOrderById(Collection<UUID> ids);

    /** The same by their identifiers; without any, nothing is asked. */
    default Map<UUID, Entry> locked(Collection<EntryId> ids) {
        List<UUID> wanted = ids.stream().map(EntryId::value).distinct().sorted().toList();
        Map<UUID, Entry> locked = new HashMap<>();
        if (!wanted.isEmpty()) {
            findByIdInOrderById(wanted).forEach(entry -> locked.put(entry.id().value(), entry));
        }
        return locked;
    }

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Entry> findOneBySourceId(String sourceId);
}
