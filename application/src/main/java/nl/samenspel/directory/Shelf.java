package nl.samenspel.directory;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All entries of one municipality in Dutch order, with what is needed to choose among them and nothing more: about 300 bytes an entry. A shelf never changes; news makes
 * another one.
 *
 * @param seen the moment of the database up to which it is complete, as PostgreSQL writes a snapshot
 * @param taxonomy version of the themes the items were placed under
 * @param items in Dutch order of their names
 */
record Shelf(String seen, String taxonomy, List<Item> items) {

    /** Before anything was seen: everything there is, is news. */
    static Shelf empty(String taxonomy) {
        return new Shelf("1:1:", taxonomy, List.of());
    }

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::place).thenComparing(Item::id);
    private static final Collator DUTCH = Collator.getInstance(Locale.of("nl", "NL")).freeze();

    /**
     * An entry as far as choosing goes.
     *
     * @param place where its name stands among names in Dutch
     * @param themes codes of what it is about, and of the themes those are part of
     * @param letter under which a reader looks for it: A to Z without accents, or # for what begins with anything else
     * @param elsewhere whether it is in another town
     * @param team whether it is a neighbourhood team or social brokers: those to whom everybody may go with a question
     */
    record Item(
            UUID id, String name, CollationKey place, char letter, Kind kind, Set<String> themes, Set<String> districts, Set<String> neighbourhoods, boolean elsewhere, boolean team, boolean gone) {

        static CollationKey placeOf(String name) {
            return DUTCH.getCollationKey(name);
        }

        static char letterOf(String name) {
            String base = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
            char first = base.isEmpty() ? '#' : base.charAt(0);
            return first >= 'A' && first <= 'Z' ? first : '#';
        }
    }

    /** The shelf after this news: while thousands of entries come in every reader asks for one, so what stayed in order is not put in order again. */
    Shelf with(String seenNow, Collection<Item> news) {
        Map<UUID, Item> told = new HashMap<>();
        news.forEach(item -> told.put(item.id(), item));
        List<Item> fresh = told.values().stream().filter(item -> !item.gone()).sorted(ORDER).toList();
        List<Item> all = new ArrayList<>(items.size() + fresh.size());
        int next = 0;
        for (Item item : items) {
            if (!told.containsKey(item.id())) {
                while (next < fresh.size() && ORDER.compare(fresh.get(next), item) < 0) {
                    all.add(fresh.get(next++));
                }
                all.add(item);
            }
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return new Shelf(seenNow, taxonomy, Collections.unmodifiableList(all));
    }
}
