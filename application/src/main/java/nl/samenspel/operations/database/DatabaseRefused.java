package nl.samenspel.operations.database;

/** The database cannot be used as it is. The message is meant for whoever starts the program: what is wrong and what helps, in Dutch and English. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefused(String message) {
        super(message);
    }

    DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
