package nl.samenspel.operations.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the pool of the daily work itself who it is, before the first page: whatever settings say, it must be the role that row-level security holds for. */
@Component
class PoolCheck implements SmartInitializingSingleton {

    private static final String WHO = "select current_user, rolsuper or rolbypassrls from pg_roles where rolname = current_user";

    private final HikariDataSource dailyPool;
    private final String expected;

    PoolCheck(@Qualifier("unguarded") HikariDataSource dailyPool, @Value("${samenspel.database.app.user}") String expected) {
        this.dailyPool = dailyPool;
        this.expected = expected;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (Connection connection = dailyPool.getConnection(); Statement statement = connection.createStatement(); ResultSet who = statement.executeQuery(WHO)) {
            who.next();
            if (!who.getString(1).equals(expected) || who.getBoolean(2)) {
                throw new DatabaseRefused("Het dagelijkse werk gebeurt niet onder de rol '%s' maar onder '%s'; Samenspel start zo niet. / The daily work would not be done by role '%s' but by '%s'."
                        .formatted(expected, who.getString(1), expected, who.getString(1)));
            }
        } catch (SQLException failed) {
            throw new DatabaseRefused("De database is niet bereikbaar. / The database cannot be reached: " + failed.getMessage(), failed);
        }
    }
}
