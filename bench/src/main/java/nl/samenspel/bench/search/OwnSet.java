package nl.samenspel.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.finding.entries.EntryFile;

/**
 * Judged questions that are kept in the house, about the entries of the demo. Relevance on questions that somebody read while choosing words says little about others, so the
 * set that was learnt from and the one that is only measured are two files, and are reported apart.
 *
 * @param name of the file: {@code dev} was learnt from, {@code test} is only measured
 */
record OwnSet(String name, List<JudgedQuery> queries) {

    private static final String FOLDER = "engines/finding/src/test/resources/nl/samenspel/finding/judged";
    private static final String ENTRIES = "application/src/main/resources/demo/sociale-kaart.csv";
    private static final String ENDING = ".json";

    /**
     * Those that are there, in the order of their names.
     *
     * @param home the root folder of the checkout
     * @throws IOException also when one is no list of judged queries
     */
    static List<OwnSet> all(Path home) throws IOException {
        List<OwnSet> sets = new ArrayList<>();
        for (Path file : files(home.resolve(FOLDER))) {
            String name = file.getFileName().toString();
            sets.add(new OwnSet(name.substring(0, name.length() - ENDING.length()), JudgedQuery.readAll(file)));
        }
        return sets;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /** The entries they are about; empty outside a checkout. */
    static Optional<EntryFile> entries(Path home) throws IOException {
        Path file = home.resolve(ENTRIES);
        return Files.isRegularFile(file) && EntryFile.read(file) instanceof EntryFile.Reading.Read(EntryFile entries) ? Optional.of(entries) : Optional.empty();
    }
}
