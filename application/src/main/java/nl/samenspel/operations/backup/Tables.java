package nl.samenspel.operations.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.samenspel.operations.database.Database;

/** The tables of a database as they are, in an order in which every row finds the rows it refers to. */
final class Tables {

    /** What a backup does not hold, with the reason. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "operations.good_start", "worked out anew at every start",
            "operations.secret_key", "goes in apart, encrypted",
            "operations.backup", "tells of this database, not of another",
            "access.session", "nobody is logged in after a restore",
            "access.session_attributes", "nobody is logged in after a restore",
            "access.log_in_link", "worth something for half an hour",
            "access.mail_change", "worth something for a day",
            "access.rate_limit", "counts of the past hour",
            "access.first_time", "the code of one start");

    /** A transaction number (xid8) means nothing in another database, and a generated column makes itself. */
    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname,
                   array(select quote_ident(a.attname) from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype order by a.attnum),
                   array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                          where i.indrelid = c.oid and i.indisprimary order by array_position(i.indkey::int2[], a.attnum))
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'migration'
             order by 1
            """;
    private static final String REFERENCES = """
            select n.nspname || '.' || c.relname, rn.nspname || '.' || r.relname
              from pg_constraint f
              join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
              join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
             where f.contype = 'f' and f.conrelid <> f.confrelid
            """;

    private Tables() {}

    /** @throws IllegalStateException when tables refer to each other in a circle: no order of theirs fits */
    static List<Table> of(Connection connection) throws SQLException {
        Map<String, Table> tables = read(connection);
        Map<String, Set<String>> waitsFor = references(connection, tables.keySet());
        List<Table> inOrder = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        while (done.size() < tables.size()) {
            List<String> ready = tables.keySet().stream().filter(name -> !done.contains(name) && done.containsAll(waitsFor.getOrDefault(name, Set.of()))).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle: " + tables.keySet().stream().filter(name -> !done.contains(name)).toList());
            }
            ready.forEach(name -> inOrder.add(tables.get(name)));
            done.addAll(ready);
        }
        return inOrder;
    }

    private static Map<String, Table> read(Connection connection) throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setArray(1, connection.createArrayOf("text", Database.schemas().toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<String> columns = Arrays.asList((String[]) row.getArray(2).getArray());
                    List<String> key = Arrays.asList((String[]) row.getArray(3).getArray());
                    if (!LEFT_OUT.containsKey(row.getString(1))) {
                        tables.put(row.getString(1), new Table(row.getString(1), columns, key.isEmpty() ? columns.stream().map(column -> column + "::text collate \"C\"").toList() : key));
                    }
                }
            }
        }
        return tables;
    }

    private static Map<String, Set<String>> references(Connection connection, Set<String> known) throws SQLException {
        Map<String, Set<String>> references = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(REFERENCES); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (known.contains(row.getString(2))) {
                    references.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
                }
            }
        }
        return references;
    }
}
