package nl.samenspel.figures;

import java.util.List;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the figures of the municipality of this moment. */
@Component
@Transactional(readOnly = true)
class FigureStore {

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest year of every kind of figure. */
    List<Figure> latest() {
        return jdbc.sql("""
                        select area, indicator, year, value, source from figures.figure f
                         where year = (select max(year) from figures.figure where indicator = f.indicator)
                        """)
                .query((row, _) -> new Figure(row.getString("area"), row.getString("indicator"), row.getInt("year"), row.getObject("value", Double.class), row.getString("source")))
                .list();
    }

    /** The municipality's own indicators. */
    List<Indicator> own() {
        return jdbc.sql("select code, name, unit from figures.own_indicator order by name collate \"nl-x-icu\"")
                .query((row, _) -> Indicator.own(row.getString("code"), row.getString("name"), row.getString("unit"))).list();
    }

    @Transactional
    void put(Indicator own) {
        jdbc.sql("""
                        insert into figures.own_indicator (municipality, code, name, unit) values (?, ?, ?, ?)
                        on conflict (municipality, code) do update set name = excluded.name, unit = excluded.unit
                        """)
                .params(CurrentMunicipality.require().value(), own.code(), own.name(), own.unitWords()).update();
    }

    @Transactional
    void put(List<Figure> figures) {
        String municipality = CurrentMunicipality.require().value();
        for (Figure figure : figures) {
            jdbc.sql("""
                            insert into figures.figure (municipality, indicator, year, area, value, source) values (:municipality, :indicator, :year, :area, :value, :source)
                            on conflict (municipality, indicator, year, area) do update set value = excluded.value, source = excluded.source
                            """)
                    .param("municipality", municipality).param("indicator", figure.indicator()).param("year", figure.year()).param("area", figure.area())
                    .param("value", figure.value(), java.sql.Types.DOUBLE).param("source", figure.source())
                    .update();
        }
    }
}
