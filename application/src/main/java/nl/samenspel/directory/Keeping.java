package nl.samenspel.directory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what was done to an entry: the entry itself, its version in the history and the news for others, all or nothing. */
@Component
class Keeping {

    private final Entries entries;
    private final EntryHistory history;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;

    Keeping(Entries entries, EntryHistory history, Addresses addresses, ApplicationEventPublisher events) {
        this.entries = entries;
        this.history = history;
        this.addresses = addresses;
        this.events = events;
    }

    /** Keeps an entry for the first time. */
    void add(Entry entry) {
        addresses.give(entry);
        write(entry);
    }

    /** Keeps what was done to an entry that is there already. @param before what it said until now */
    void keep(Entry entry, EntryFacts before) {
        addresses.follow(entry, before);
        write(entry);
        if (entry.facts().spot().withheld() && !before.spot().withheld()) {
            history.scrub(entry.id());
        }
    }

    private void write(Entry entry) {
        EntryVersion version = entry.latest();
        Entry.Event news = entry.news();
        entries.save(entry);
        history.append(version);
        events.publishEvent(news);
    }
}
