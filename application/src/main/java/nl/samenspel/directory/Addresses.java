package nl.samenspel.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that each entry has an address of its own, made of its name, and that an address that was once given out keeps leading to its entry. */
@Component
class Addresses {

    /** How many entries of the same name get a number; further ones get the end of their identifier. */
    private static final int NUMBERED = 50;

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a new entry an address that nobody has or had. */
    void give(Entry entry) {
        entry.moveTo(free(entry));
    }

    /** Gives many new entries their addresses with one question; only those whose name is taken are looked at one by one. */
    void give(Collection<Entry> entries) {
        Map<Entry, String> wanted = new LinkedHashMap<>();
        entries.forEach(entry -> wanted.put(entry, Slug.of(entry.facts().about().name())));
        Set<String> taken = taken(wanted.values(), new UUID(0, 0));
        Set<String> given = new HashSet<>();
        wanted.forEach((entry, name) -> {
            entry.moveTo(taken.contains(name) || given.contains(name) ? free(entry, given) : name);
            given.add(entry.slug());
        });
    }

    /** Gives an entry the address of its new name, and lets the old one lead on to it; does nothing when the name means the same address. */
    void follow(Entry entry, EntryFacts before) {
        String old = entry.slug();
        if (Slug.of(before.about().name()).equals(Slug.of(entry.facts().about().name()))) {
            return;
        }
        entry.moveTo(free(entry));
        jdbc.sql("delete from directory.former_slug where slug = ?").param(entry.slug()).update();
        jdbc.sql("insert into directory.former_slug (municipality, slug, entry) values (?, ?, ?)")
                .params(CurrentMunicipality.require().value(), old, entry.id().value())
                .update();
    }

    private String free(Entry entry) {
        return free(entry, Set.of());
    }

    /** @param given addresses that were given a moment ago and do not stand in the database yet */
    private String free(Entry entry, Set<String> given) {
        String name = Slug.of(entry.facts().about().name());
        List<String> wanted = Stream.concat(Stream.of(name), IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> name + "-" + number)).toList();
        Set<String> taken = taken(wanted, entry.id().value());
        String identifier = entry.id().toString();
        return wanted.stream().filter(address -> !taken.contains(address) && !given.contains(address)).findFirst().orElse(name + "-" + identifier.substring(identifier.length() - 8));
    }

    /** Which of these addresses lead to another entry, or did. */
    private Set<String> taken(Collection<String> wanted, UUID entry) {
        return jdbc.sql("""
                        select slug from directory.entry where slug = any (cast(:wanted as text[])) and id <> :id
                        union all
                        select slug from directory.former_slug where slug = any (cast(:wanted as text[])) and entry <> :id
                        """)
                .param("wanted", wanted.toArray(String[]::new))
                .param("id", entry)
                .query(String.class)
                .set();
    }
}
