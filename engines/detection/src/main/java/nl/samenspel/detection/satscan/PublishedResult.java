package nl.samenspel.detection.satscan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The clusters in a result file of SaTScan, to compare with.
 *
 * @param replications after which SaTScan stopped early, when it says so
 */
public record PublishedResult(List<PublishedCluster> clusters, OptionalInt replications) {

    /**
     * One cluster.
     *
     * @param ratio    log likelihood ratio, or the test statistic of the permutation model
     * @param from     first day as written; empty when time does not count
     * @param expected rounded to the decimals of the file
     */
    public record PublishedCluster(Set<String> areas, String from, String to, int cases, double expected, double ratio, double pValue) {
    }

    public static PublishedResult read(Path file) throws IOException {
        List<PublishedCluster> clusters = new ArrayList<>();
        Optional<Block> open = Optional.empty();
        OptionalInt replications = OptionalInt.empty();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.matches("\\d+\\.Location IDs included\\.*:.*")) {
                open.ifPresent(block -> clusters.add(block.cluster()));
                open = Optional.of(new Block());
            }
            if (line.startsWith("____") && open.isPresent()) {
                clusters.add(open.get().cluster());
                open = Optional.empty();
            }
            if (line.matches("replications\\.|.* \\d+$") && line.contains("calculations after")) {
                replications = OptionalInt.of(Integer.parseInt(line.replaceAll(".*calculations after (\\d+).*", "$1")));
            }
            open.ifPresent(block -> block.add(line));
        }
        return new PublishedResult(clusters, replications);
    }

    /** The lines of one cluster. */
    private static final class Block {

        private final Set<String> areas = new TreeSet<>();
        private final StringBuilder text = new StringBuilder();
        private boolean listing = true;

        void add(String line) {
            boolean named = line.matches(".*\\.+: .*");
            listing = line.contains("Location IDs included") || listing && !named;
            if (listing) {
                Arrays.stream(line.replaceFirst(".*: ", "").split(",")).map(String::strip).filter(id -> !id.isEmpty())
                        .forEach(areas::add);
            } else {
                text.append(line.strip()).append('\n');
            }
        }

        PublishedCluster cluster() {
            String[] frame = value("Time frame").orElse("").split(" to ");
            return new PublishedCluster(areas, frame[0].replace('/', '-'), frame.length > 1 ? frame[1].replace('/', '-') : "",
                    (int) number("Number of cases"), number("Expected cases"),
                    value("Log likelihood ratio").or(() -> value("Test statistic")).map(Double::parseDouble).orElse(Double.NaN),
                    number("P-value"));
        }

        private double number(String name) {
            return value(name).map(text -> Double.parseDouble(text.replaceAll("[<>, ]", ""))).orElse(Double.NaN);
        }

        private Optional<String> value(String name) {
            return text.toString().lines().filter(line -> line.startsWith(name)).map(line -> line.replaceFirst(".*?\\.: ", "").strip())
                    .findFirst();
        }
    }
}
