package nl.samenspel.directory.web;

import nl.samenspel.directory.Browsing.Found;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryView;
import nl.samenspel.web.Gone;
import nl.samenspel.web.Moved;
import nl.samenspel.web.NotFound;

/** What the pages of an entry do with what is at their address. */
final class EntryPages {

    private EntryPages() {}

    /** The entry that is there. @param below the end of the address, for an entry that moved: {@code /wijzigen}, or empty */
    static EntryView here(Found found, String below) {
        return switch (found) {
            case Browsing.Here(EntryView entry) -> entry;
            case Browsing.Gone _ -> throw new Gone();
            case Browsing.Moved(String now) -> throw new Moved("/aanbod/" + now + below);
            case Browsing.Nothing _ -> throw new NotFound();
        };
    }

    /** The same for pages that an entry keeps after it is gone. */
    static EntryView hereOrGone(Found found, String below) {
        return found instanceof Browsing.Gone(EntryView last) ? last : here(found, below);
    }
}
