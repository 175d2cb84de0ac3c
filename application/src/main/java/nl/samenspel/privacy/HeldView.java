package nl.samenspel.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.people.PersonalData.Held;
import nl.samenspel.web.Page;
import nl.samenspel.web.TextKey;

/** Things of one sort that are held of somebody, as a page shows them: a few at once, for the file has them all. */
public final class HeldView {

    private static final int SHOWN = 5;

    private final Held held;
    private final ProcessingView processing;

    private HeldView(Held held) {
        this.held = held;
        this.processing = new ProcessingView(ProcessingTable.require(held.processing()));
    }

    static List<HeldView> of(List<Held> all) {
        return all.stream().filter(held -> !held.words().equals("privacy.held.look")).map(HeldView::new).toList();
    }

    public String title(Page page) {
        return page.text(held.words());
    }

    public int count() {
        return held.rows().size();
    }

    /** The newest things, each with its fields. */
    public List<Map<String, Object>> rows() {
        return held.rows().reversed().stream().limit(SHOWN).map(HeldView::told).toList();
    }

    /** What says something: a label with nothing beside it only raises a question. */
    private static Map<String, Object> told(Map<String, Object> row) {
        Map<String, Object> told = new LinkedHashMap<>(row);
        told.values().removeIf(value -> value == null || value.toString().isBlank());
        return told;
    }

    /** How many there are beyond those shown. */
    public int more() {
        return Math.max(0, held.rows().size() - SHOWN);
    }

    public String label(Page page, String field) {
        return page.text(held.words() + "." + field);
    }

    /** A value in words: moments as people say them, roles by their name. */
    public String value(Page page, String field, Object value) {
        if (value instanceof Instant moment) {
            return page.times().moment(moment).exact();
        }
        if (value instanceof TextKey words) {
            return page.text(words.key());
        }
        return field.equals("role") ? page.text("access.role." + value) : String.valueOf(value);
    }

    /** A thing in one line: "Sinds: …; Het laatst gebruikt: …"; what is empty is left out. */
    public String line(Page page, Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(field -> !value(page, field.getKey(), field.getValue()).isEmpty())
                .map(field -> label(page, field.getKey()) + ": " + value(page, field.getKey(), field.getValue()))
                .collect(Collectors.joining("; "));
    }

    public String why(Page page) {
        return page.text(processing.words() + ".why");
    }

    public String term(Page page) {
        return processing.term(page);
    }
}
