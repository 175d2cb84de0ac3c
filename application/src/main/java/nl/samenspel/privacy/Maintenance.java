package nl.samenspel.privacy;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Work in the name of the maintenance role, which sees all municipalities: retention and sealing, and nothing else here. */
@Component
class Maintenance {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Maintenance(@Qualifier("maintenance") HikariDataSource pool) {
        this.jdbc = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** Something done whole or not at all. */
    interface Work<T> {

        T with(JdbcClient jdbc);
    }

    /** Does the work in one transaction whose times are written in UTC. */
    <T> T call(Work<T> work) {
        return transaction.execute(_ -> {
            jdbc.sql("set local timezone to 'UTC'").update();
            return work.with(jdbc);
        });
    }
}
