package nl.samenspel.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a benchmark knows about the run it is part of. */
public final class Run {

    private final Path home;
    private final Optional<Path> data;
    private final Path workspace;
    private final Map<String, String> options;
    private final Progress progress;

    Run(Path home, Optional<Path> data, Path workspace, Map<String, String> options, Progress progress) {
        this.home = home;
        this.data = data;
        this.workspace = workspace;
        this.options = Map.copyOf(options);
        this.progress = progress;
    }

    /** The root folder of the checkout. */
    public Path home() {
        return home;
    }

    /** The folder given with {@code --data}: data of the same form as the subject's own. */
    public Optional<Path> data() {
        return data;
    }

    /** An empty folder that is removed after the subject. */
    public Path workspace() {
        return workspace;
    }

    public String words(String option) {
        String value = options.get(option);
        if (value == null) {
            throw new IllegalArgumentException("the subject declares no option --" + option);
        }
        return value;
    }

    public int number(String option) {
        return Math.toIntExact(Long.parseLong(words(option)));
    }

    /** Says what is being done; a benchmark of minutes must not be silent. */
    public void say(Text step) {
        progress.say(step);
    }
}
