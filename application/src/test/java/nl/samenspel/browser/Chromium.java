package nl.samenspel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one Chromium of a test run: that of the system, or of the environment variable {@code CHROMIUM}. Nothing is ever downloaded. */
public final class Chromium implements ExecutionCondition {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    private static final Optional<Path> PROGRAM = find();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return PROGRAM.map(program -> ConditionEvaluationResult.enabled("Chromium is " + program))
                .orElseGet(() -> ConditionEvaluationResult.disabled("No Chromium on this machine (looked for " + String.join(", ", NAMES) + "): tests in a browser are skipped"));
    }

    /** The browser, started by whoever asks first and stopped with the run. */
    public static Browser browser() {
        return Running.BROWSER;
    }

    private static Optional<Path> find() {
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Running {
        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop Chromium"));
            return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM.orElseThrow()).setArgs(ARGUMENTS));
        }
    }
}
