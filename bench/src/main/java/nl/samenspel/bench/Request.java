package nl.samenspel.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked on the command line. */
sealed interface Request {

    Language language();

    /** @param options every option of every subject asked for, standard values filled in */
    record Measure(List<Benchmark> subjects, Optional<Path> data, Optional<Path> json,
                   Map<String, String> options, Language language) implements Request {
    }

    record Help(Language language) implements Request {
    }

    record Misunderstood(Text complaint, Language language) implements Request {
    }
}
