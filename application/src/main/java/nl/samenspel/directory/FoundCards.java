package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.finding.Hit;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.privacy.HiddenContent;
import nl.samenspel.search.Finding;
import nl.samenspel.search.Found;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was found, as items of a list. An index that follows the database closely brings them along, and the database is not asked at all: writing out, sending and reading what
 * 25 entries say costs more than everything else it does for a page. When the index could not follow, or something was changed on this node that it has not heard yet, the
 * database says what is still there: what is withdrawn is not shown any more.
 */
@Component
public class FoundCards {

    private final Browsing browsing;
    private final HiddenContent hidden;
    private final Finding finding;

    FoundCards(Browsing browsing, HiddenContent hidden, Finding finding) {
        this.browsing = browsing;
        this.hidden = hidden;
        this.finding = finding;
    }

    /** The best first, as they were found; those that are there no more are left out. */
    public List<EntryCard> of(Found found) {
        return found.close() ? kept(found).orElseGet(() -> read(found)) : read(found);
    }

    private static UUID id(Hit hit) {
        return UUID.fromString(hit.findable().id());
    }

    private List<EntryCard> read(Found found) {
        return browsing.cards(found.answer().hits().stream().map(hit -> new EntryId(id(hit))).toList());
    }

    /** Nothing when one of them did not come along. */
    private Optional<List<EntryCard>> kept(Found found) {
        Set<UUID> notToBeSeen = hidden.of(EntryHiding.KIND);
        List<EntryCard> cards = new ArrayList<>(found.answer().hits().size());
        for (Hit hit : found.answer().hits()) {
            Optional<EntryCard> card = CardBytes.read(hit.findable(), hit.shown());
            if (card.isEmpty()) {
                return Optional.empty();
            }
            card.filter(each -> !notToBeSeen.contains(each.id().value())).ifPresent(cards::add);
        }
        return Optional.of(cards);
    }

    /** Whoever changed something here sees it in what is found next. */
    @EventListener
    void on(Entry.Event changed) {
        MunicipalityCode municipality = changed.municipality();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    finding.expectNews(municipality);
                }
            });
        } else {
            finding.expectNews(municipality);
        }
    }
}
