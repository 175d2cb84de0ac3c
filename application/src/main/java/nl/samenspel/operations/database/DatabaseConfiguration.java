package nl.samenspel.operations.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pools: one for the daily work, guarded, and a small one for the maintenance role that fills only when it is used. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** More than the pages that are made at once ({@code samenspel.pages-at-once}), so that listeners and jobs never wait for visitors. */
    private static final int DAILY_CONNECTIONS = 18;

    @Bean(destroyMethod = "close")
    @Qualifier("unguarded")
    HikariDataSource dailyPool(
            @Value("${samenspel.database.url}") String url,
            @Value("${samenspel.database.app.user}") String user,
            @Value("${samenspel.database.app.password}") String password) {
        HikariConfig pool = pool("daily", url, user, password);
        pool.setMaximumPoolSize(DAILY_CONNECTIONS);
        pool.setMinimumIdle(2);
        return new HikariDataSource(pool);
    }

    @Bean
    @Primary
    DataSource dataSource(@Qualifier("unguarded") HikariDataSource dailyPool) {
        return new GuardedDataSource(dailyPool);
    }

    @Bean
    MunicipalTransactions transactionManager(DataSource dataSource) {
        return new MunicipalTransactions(dataSource);
    }

    /** Named outright, because working it out would ask a database while the program is built. */
    @Bean
    JdbcDialect dialect() {
        return JdbcPostgresDialect.INSTANCE;
    }

    /** For retention and backup only: sees the rows of all municipalities. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("maintenance")
    HikariDataSource maintenancePool(
            @Value("${samenspel.database.url}") String url,
            @Value("${samenspel.database.maintenance.user}") String user,
            @Value("${samenspel.database.maintenance.password}") String password) {
        HikariConfig pool = pool("maintenance", url, user, password);
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("maintenance")
    JdbcClient maintenanceClient(@Qualifier("maintenance") HikariDataSource maintenancePool) {
        return JdbcClient.create(maintenancePool);
    }

    private static HikariConfig pool(String name, String url, String user, String password) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("ApplicationName", "samenspel " + name);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
