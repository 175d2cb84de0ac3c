package nl.samenspel.testing;

import java.nio.file.Path;

/**
 * One side of a test run: as many processes run tests side by side as the build says, each with a database and files of its own. Surefire tells each its number; a test that
 * is run from an editor has none and is the first.
 */
public final class Side {

    private static final int NUMBER = Integer.getInteger("samenspel.tests.side", 1);

    private Side() {}

    /** A folder below {@code target} that no other side uses; it is not made here. */
    public static Path folder(String name) {
        return Path.of("target", name + "-" + NUMBER).toAbsolutePath();
    }

    /** The name of a database that no other side uses, also when all use one server. */
    static String database(String name) {
        return name + "_" + NUMBER;
    }
}
