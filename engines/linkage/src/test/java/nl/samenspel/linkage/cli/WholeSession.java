package nl.samenspel.linkage.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that goes through a session from the first key to the protocol and then writes down every live object it has. It knows
 * nothing of the lists but where they are. What it plants is there to show that a search would find it.
 */
public final class WholeSession {

    public static final String PLANTED_TEXT = "planted: 9998ZZ123|";
    public static final String PLANTED_WIDE_TEXT = "planted: 9998ZZ456| \u20ac";
    public static final long PLANTED_NUMBER = 0x5eed_c0de_1234_abcdL;

    @SuppressWarnings("unused")
    private static Object[] planted = {};

    private WholeSession() {
    }

    /** Folder of a {@link Sample}; the keys are copied aside before they are destroyed, for those who search. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String agreement = folder.resolve("agreement.json").toString();
        String keys = folder.resolve("keys").toString();
        for (String step : List.of("key", "agree")) {
            for (String partner : List.of("een", "twee")) {
                run(step, agreement, "--partner", partner, "--keys", keys);
            }
        }
        for (String partner : List.of("een", "twee")) {
            run("prepare", folder.resolve(partner + ".csv").toString(), "--agreement", agreement, "--partner", partner, "--keys", keys,
                    "--to", folder.resolve(partner + ".sealed").toString());
        }
        Path spare = Files.createDirectory(folder.resolve("spare"));
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, spare.resolve(file.getFileName()));
            }
        }
        run("link", agreement, folder.resolve("een.sealed").toString(), folder.resolve("twee.sealed").toString(), "--keys", keys, "--to",
                folder.resolve("published").toString());
        planted = new Object[] {new StringBuilder(PLANTED_TEXT).toString(), new StringBuilder(PLANTED_WIDE_TEXT).toString(),
                new long[] {PLANTED_NUMBER}};
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(folder.resolve("memory.hprof").toString(), true);
    }

    private static void run(String... words) {
        int status = new Factlab(System.out, System.err).run(List.of(words));
        if (status != 0) {
            throw new IllegalStateException(words[0] + " ended with " + status);
        }
    }
}
