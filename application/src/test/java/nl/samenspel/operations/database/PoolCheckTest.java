package nl.samenspel.operations.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.zaxxer.hikari.HikariDataSource;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Settings that slip another user under the daily work are noticed by asking the connection itself. */
class PoolCheckTest {

    private static final String EXPECTED = DatabaseRole.APP.on(TestDatabase.server());

    @Test
    void theProvisionedRoleMayWork() {
        DatabaseServer server = TestDatabase.fresh("samenspel_pool");
        Database.open(server, _ -> {});
        try (HikariDataSource pool = pool(server.url(), DatabaseRole.APP.on(server), DatabaseRole.APP.passwordOn(server))) {
            assertThatNoException().isThrownBy(() -> new PoolCheck(pool, DatabaseRole.APP.on(server)).afterSingletonsInstantiated());
        }
    }

    @Test
    void aSuperuserWhoCameAlongInTheAddressIsRefused() {
        DatabaseServer server = TestDatabase.server();
        String address = server.url() + (server.url().contains("?") ? "&" : "?") + "user=" + server.user() + "&password=" + server.password();
        try (HikariDataSource pool = pool(address, "somebody", "else")) {
            assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> new PoolCheck(pool, EXPECTED).afterSingletonsInstantiated()).withMessageContaining(server.user());
        }
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
