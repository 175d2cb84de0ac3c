package nl.samenspel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places this visitor can go to, in sections: only those that are not empty, each with its items in order. */
public record Navigation(List<Section> sections) {

    /** The section with this key ({@code everybody, mine, professionals, organisation, municipality, about}), or empty. */
    public Section section(String key) {
        for (Section section : sections) {
            if (section.key().equals(key)) {
                return section;
            }
        }
        return new Section(key, "", List.of());
    }

    /** Items that belong together because they are for the same people. */
    public record Section(String key, String label, List<Item> items) {
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /**
     * One place.
     *
     * @param verb    the verb of the cycle whose colour and mark it carries, if any
     * @param current whether the page being made is this place or lies below it
     */
    public record Item(String key, String label, String url, @Nullable Verb verb, boolean current) {
        /** The word of the verb for class names, or nothing. */
        public String verbKey() {
            return verb == null ? "" : verb.key();
        }
    }
}
