package nl.samenspel.operations.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Begins every transaction by telling the database whose municipality it is for; row-level security does the rest. */
final class MunicipalTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    MunicipalTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        String municipality = CurrentMunicipality.get().map(MunicipalityCode::value).orElse("");
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement setting = connection.prepareStatement("select set_config('samenspel.municipality', ?, true)")) {
            setting.setString(1, municipality);
            setting.execute();
        } catch (SQLException failed) {
            doRollbackQuietly(connection);
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database did not accept the municipality of the transaction", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }

    private void doRollbackQuietly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException alreadyBroken) {
            logger.debug("Rolling back a transaction that never began", alreadyBroken);
        }
    }
}
