package nl.samenspel;

import java.time.InstantSource;
import java.util.List;
import nl.samenspel.operations.BackupCommand;
import nl.samenspel.operations.Installation;
import nl.samenspel.operations.StartOptions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.MapPropertySource;

/** Starts the program: first the database, then the application on top; and stops them in the opposite order. */
public final class Samenspel {

    private Samenspel() {}

    /**
     * Options are those of {@link StartOptions}, {@code import} and those of {@link ImportOptions}, or the words of {@link BackupCommand}; ends with status 2 for words it does
     * not know and 1 when it cannot.
     */
    public static void main(String[] arguments) {
        if (BackupCommand.isMeant(List.of(arguments))) {
            System.exit(new BackupCommand(InstantSource.system(), Samenspel::say, System.err::println).run(List.of(arguments), System.getenv()));
        }
        if (arguments.length > 0 && arguments[0].equals("import")) {
            System.exit(new ImportCommand(System.out, System.err).run(List.of(arguments).subList(1, arguments.length), System.getenv()));
        }
        switch (StartOptions.read(List.of(arguments), System.getenv())) {
            case StartOptions.Refused refused -> stop(2, refused.reason());
            case StartOptions.Understood understood -> start(understood.options());
        }
    }

    private static void start(StartOptions options) {
        switch (Installation.open(options, Samenspel::say)) {
            case Installation.Refused refused -> stop(1, refused.reason());
            case Installation.Opened opened -> run(options, opened.installation());
        }
    }

    private static void run(StartOptions options, Installation installation) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        // First of all sources: nothing in the environment may put another user or address in the place of the provisioned ones.
        application.addInitializers(context -> context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("installation", installation.settings())));
        SpringApplication.getShutdownHandlers().add(installation::close);
        try {
            application.run();
        } catch (RuntimeException failed) {
            if (causedBy(failed, PortInUseException.class)) {
                stop(1, "Poort %d is al in gebruik. Kies een andere met --port. / Port %d is in use; choose another with --port."
                        .formatted(options.port(), options.port()));
            }
            stop(1, "Samenspel kon niet starten; de reden staat hierboven. / Samenspel could not start; the reason stands above.");
        }
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }

    private static void stop(int status, String reason) {
        System.err.println(reason);
        System.exit(status);
    }
}
