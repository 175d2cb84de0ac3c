package nl.samenspel.directory;

import java.util.List;
import java.util.Set;
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
        String name = Slug.of(entry.facts().about().name());
        List<String> wanted = Stream.concat(Stream.of(name), IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> name + "-" + number)).toList();
        Set<String> taken = jdbc.sql("""
                        select slug from directory.entry where slug in (:wanted) and id <> :id
                        union all
                        select slug from directory.former_slug where slug in (:wanted) and entry <> :id
                        """)
                .param("wanted", wanted)
                .param("id", entry.id().value())
                .query(String.class)
                .set();
        String identifier = entry.id().toString();
        return wanted.stream().filter(address -> !taken.contains(address)).findFirst().orElse(name + "-" + identifier.substring(identifier.length() - 8));
    }
}
