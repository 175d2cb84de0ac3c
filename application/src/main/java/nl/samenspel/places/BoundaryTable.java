package nl.samenspel.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the boundaries of the municipality of this moment. */
@Component
@Transactional(readOnly = true)
class BoundaryTable {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    BoundaryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AreaBoundary> all() {
        return jdbc.sql("select level, area, shape, longitude, latitude, source, year, schematic from places.boundary").query((row, _) -> boundary(row)).list();
    }

    @Transactional
    void clear(AreaLevel level) {
        jdbc.sql("delete from places.boundary where level = ?").param(level.name()).update();
    }

    @Transactional
    void put(AreaBoundary area) {
        jdbc.sql("""
                        insert into places.boundary (municipality, level, area, shape, longitude, latitude, source, year, schematic)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(CurrentMunicipality.require().value(), area.level().name(), area.area(), area.boundary().toGeoJson(), area.centre().longitude(), area.centre().latitude(),
                        area.source(), area.year(), area.schematic())
                .update();
    }

    private AreaBoundary boundary(ResultSet row) throws SQLException {
        return switch (GeoJson.read(json.readTree(row.getString("shape")))) {
            case GeoJson.Read(Boundary shape) -> new AreaBoundary(AreaLevel.valueOf(row.getString("level")), row.getString("area"), shape,
                    new Point(row.getDouble("longitude"), row.getDouble("latitude")), row.getString("source"), row.getInt("year"), row.getBoolean("schematic"));
            case GeoJson.Wrong(Reason reason) -> throw new IllegalStateException("The boundary of " + row.getString("area") + " was changed by hand: " + reason.english());
        };
    }
}
