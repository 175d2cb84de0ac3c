package nl.samenspel.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The districts and neighbourhoods of the municipality of this moment. */
@Component
@Transactional(readOnly = true)
public class Areas {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The areas in this database, for who brings a transaction of the municipality along: commands that do without the application. */
    public static Areas in(JdbcClient jdbc) {
        return new Areas(jdbc);
    }

    /** All districts, in Dutch order. */
    public List<District> districts() {
        return jdbc.sql("select code, name, slug from places.district order by name collate \"nl-x-icu\"").query(District.class).list();
    }

    /** All neighbourhoods, in Dutch order. */
    public List<Neighbourhood> neighbourhoods() {
        return jdbc.sql("select code, district, name, slug from places.neighbourhood order by name collate \"nl-x-icu\"").query(Neighbourhood.class).list();
    }

    /** The neighbourhood with this address on the site. */
    public Optional<Neighbourhood> neighbourhoodAt(String slug) {
        return jdbc.sql("select code, district, name, slug from places.neighbourhood where slug = ?").param(slug).query(Neighbourhood.class).optional();
    }

    /** Adds a district, or renames it. */
    @Transactional
    public void register(District district) {
        jdbc.sql("""
                        insert into places.district (municipality, code, name, slug) values (?, ?, ?, ?)
                        on conflict (municipality, code) do update set name = excluded.name, slug = excluded.slug
                        """)
                .params(CurrentMunicipality.require().value(), district.code(), district.name(), district.slug())
                .update();
    }

    /** Adds a neighbourhood, or changes its name or district. */
    @Transactional
    public void register(Neighbourhood neighbourhood) {
        jdbc.sql("""
                        insert into places.neighbourhood (municipality, code, district, name, slug) values (?, ?, ?, ?, ?)
                        on conflict (municipality, code) do update set district = excluded.district, name = excluded.name, slug = excluded.slug
                        """)
                .params(CurrentMunicipality.require().value(), neighbourhood.code(), neighbourhood.district(), neighbourhood.name(), neighbourhood.slug())
                .update();
    }

    /** The codes of neighbourhoods that were named before their official code was known, by that official code. */
    public Map<String, String> officialCodes() {
        return jdbc.sql("select official_code, code from places.neighbourhood where official_code is not null")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes the official code of a neighbourhood that was named before. */
    @Transactional
    void knowAs(String code, String official) {
        jdbc.sql("update places.neighbourhood set official_code = ? where code = ?").params(official, code).update();
    }
}
