package nl.samenspel.places;

import java.util.List;
import java.util.Optional;
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
}
