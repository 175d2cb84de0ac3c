package nl.samenspel.privacy;

import java.util.List;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.Page;

/** A row of the table of processings, as the privacy page and the register say it. */
public final class ProcessingView {

    private final Processing processing;

    ProcessingView(Processing processing) {
        this.processing = processing;
    }

    static List<ProcessingView> all() {
        return ProcessingTable.ALL.stream().map(ProcessingView::new).toList();
    }

    public String key() {
        return processing.key();
    }

    /** What the message keys of its own words begin with. */
    public String words() {
        return "privacy.processing." + processing.key();
    }

    public String responsibleKey() {
        return "privacy.responsible." + processing.responsible().key();
    }

    public String groundKey() {
        return "privacy.ground." + processing.ground().key();
    }

    public String article() {
        return processing.ground().article();
    }

    public String archiveKey() {
        return "privacy.archive." + processing.archive().key();
    }

    /** Whether something of somebody who left stays until its term: what was written down so that others can rely on it. */
    boolean staysAfterLeaving() {
        return processing.archive() == ArchiveClass.MUNICIPAL;
    }

    /** How long it is kept: "5 jaar nadat het eindigt". */
    public String term(Page page) {
        String from = "privacy.term." + processing.term().from().key();
        var length = processing.term().length();
        return length == null ? page.text(from) : page.text(from, page.text(unit(), count()));
    }

    String term(Messages messages, Language language) {
        String from = "privacy.term." + processing.term().from().key();
        return processing.term().length() == null ? messages.text(language, from) : messages.text(language, from, messages.text(language, unit(), count()));
    }

    private String unit() {
        return processing.term().length().getYears() > 0 ? "privacy.term.years" : "privacy.term.days";
    }

    private int count() {
        return processing.term().length().getYears() > 0 ? processing.term().length().getYears() : processing.term().length().getDays();
    }
}
