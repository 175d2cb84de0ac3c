package nl.samenspel.operations.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that refuse to work outside a transaction. The municipality is a setting of the transaction: a statement without one would see nothing at best, so
 * forgetting the transaction is an error to be heard at once.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private static final Set<String> WORK = Set.of("createStatement", "prepareStatement", "prepareCall");

    GuardedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(super.getConnection());
    }

    private static Connection guarded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(GuardedDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, new Guard(connection));
    }

    private record Guard(Connection connection) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (WORK.contains(method.getName()) && connection.getAutoCommit()) {
                throw new IllegalStateException("The database is used outside a transaction, where no municipality is set; put the work in a transaction");
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
