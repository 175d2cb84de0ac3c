package nl.samenspel.operations.database;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Lets the migrations speak only when something is wrong: they run before logging is set up, and who starts the program already sees which part is being worked on. */
public final class QuietLog implements LogCreator {

    private static final System.Logger LOG = System.getLogger(QuietLog.class.getName());

    @Override
    public Log createLogger(Class<?> about) {
        return new Log() {
            @Override
            public void debug(String message) {}

            @Override
            public void info(String message) {}

            @Override
            public void notice(String message) {}

            @Override
            public void warn(String message) {
                if (!message.startsWith("No migrations found")) {
                    LOG.log(System.Logger.Level.WARNING, message);
                }
            }

            @Override
            public void error(String message) {
                LOG.log(System.Logger.Level.ERROR, message);
            }

            @Override
            public void error(String message, Exception thrown) {
                LOG.log(System.Logger.Level.ERROR, message, thrown);
            }
        };
    }
}
