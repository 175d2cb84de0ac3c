package nl.samenspel.operations.postgres;

import java.io.IOException;

/** What one can tell a running PostgreSQL server; Java itself can only send the signals for "later" and "dead". */
enum Signal {
    /** End all connections, save everything, stop. */
    FAST_SHUTDOWN("INT"),
    /** Stop at once; the next start repairs. */
    IMMEDIATE_SHUTDOWN("QUIT");

    private final String name;

    Signal(String name) {
        this.name = name;
    }

    /** Sends it; that the process has ended in the meantime is no failure. */
    void send(long pid) throws IOException {
        Command.of("/bin/sh", "-c", "kill -" + name + " " + pid).run();
    }
}
