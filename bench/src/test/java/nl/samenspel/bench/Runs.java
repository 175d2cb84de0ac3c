package nl.samenspel.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes runs for tests of subjects, without a command line. */
public final class Runs {

    private Runs() {
    }

    public static Run with(Path home, String... namesAndValues) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Run(home, Optional.empty(), home, options,
                new Progress(new PrintStream(OutputStream.nullOutputStream()), Language.DUTCH));
    }
}
