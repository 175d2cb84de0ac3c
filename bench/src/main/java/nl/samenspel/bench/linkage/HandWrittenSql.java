package nl.samenspel.bench.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.samenspel.linkage.sealed.Rows;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The reference: the same rows as plain Parquet files, and the query a good analyst would write for DuckDB, on two threads. */
final class HandWrittenSql implements AutoCloseable {

    private final DuckDBConnection connection;
    private final Path folder;

    HandWrittenSql(Path folder) throws SQLException {
        this.folder = folder;
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = 2");
    }

    void take(int partner, Rows rows) throws IOException {
        try {
            execute("CREATE TABLE one (pseudonym BIGINT, provision SMALLINT, district SMALLINT)");
            try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "one")) {
                for (int row = 0; row < rows.size(); row++) {
                    appender.beginRow();
                    appender.append(rows.pseudonyms()[row]);
                    appender.append(rows.provisions()[row]);
                    appender.append(rows.districts()[row]);
                    appender.endRow();
                }
            }
            execute("COPY one TO '" + folder.resolve("p%02d.parquet".formatted(partner)) + "' (FORMAT parquet)");
            execute("DROP TABLE one");
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    /** @return seconds, from the files to the counts all tables are sums of */
    double run() {
        long begin = System.nanoTime();
        try {
            execute("""
                    CREATE OR REPLACE TEMP TABLE cube AS
                    WITH address AS (
                        SELECT pseudonym, count(*) AS provisions, bit_or(1 << ((provision // 3) %% 3)) AS domains,
                               bit_or(1::BIGINT << (provision // 3)) AS partners, max(district) AS district
                        FROM read_parquet('%s/p*.parquet') GROUP BY pseudonym)
                    SELECT least(provisions, 5) AS provisions, domains, least(bit_count(partners), 4) AS organisations, district,
                           count(*) AS addresses
                    FROM address GROUP BY ALL""".formatted(folder));
            for (String by : new String[] {"provisions", "domains", "organisations", "provisions, domains, district"}) {
                execute("CREATE OR REPLACE TEMP TABLE t AS SELECT " + by + ", sum(addresses) FROM cube GROUP BY ALL");
            }
        } catch (SQLException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = ((Connection) connection).createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
