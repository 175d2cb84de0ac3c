package nl.samenspel.operations.database;

import java.util.List;

/** The modules that keep tables, from the ground up: each has a schema of its own name and its migrations under {@code db/migration/<module>}. */
final class Modules {

    /** In the order of migration; a test holds it against the modules of the application. */
    static final List<String> IN_ORDER = List.of("operations", "places", "web", "people", "messages", "privacy", "access", "search", "thread", "figures", "directory");

    private Modules() {}
}
