package nl.samenspel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.places.MunicipalityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The folder for all indexes of this node. Up to where an index knows everything is said in moments of one database; in another one, such as a restored backup, the same
 * words mean something else. So the folder bears the mark of the database, and indexes of other databases are cleared away.
 */
@Component
class IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(IndexHome.class);

    private final Path all;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile String mark = "";

    IndexHome(@Value("${samenspel.data}") Path data, JdbcClient jdbc, TransactionTemplate transaction) {
        this.all = data.resolve("index");
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Where the indexes of a municipality stand. */
    IndexFolders of(MunicipalityCode municipality) {
        return new IndexFolders(all.resolve(mark()).resolve(municipality.value()));
    }

    private String mark() {
        if (mark.isEmpty()) {
            mark = transaction.execute(_ -> jdbc.sql("select system_identifier || '-' || (select oid from pg_database where datname = current_database()) from pg_control_system()")
                    .query(String.class)
                    .single());
            others(mark).forEach(other -> {
                LOG.info("An index of another database is cleared away");
                IndexFolders.clearAway(other);
            });
        }
        return mark;
    }

    private List<Path> others(String own) {
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(folder -> !folder.getFileName().toString().equals(own)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
