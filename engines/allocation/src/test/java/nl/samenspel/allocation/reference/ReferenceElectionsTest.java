package nl.samenspel.allocation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.pabulib.PabulibReader;
import nl.samenspel.allocation.pabulib.PabulibWriter;
import nl.samenspel.allocation.pabulib.Reading;

/** Real elections whose outcomes were computed by another program. They lie beside the checkout, not in it. */
class ReferenceElectionsTest {

    private static final List<String> DECIDED_BY_EQUAL_SHARES = List.of("Netherlands_Assen_2024", "Netherlands_Assen_2025",
            "Poland_Swiecie_2023", "Poland_Wieliczka_2023_Green_Budget");

    /** The folder {@code shared/data/budget} beside the checkout or above it. */
    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/budget")).filter(Files::isDirectory).findFirst();
    }

    private static Path presentFolder() {
        Optional<Path> folder = folder();
        Assumptions.assumeTrue(folder.isPresent(), "Skipped: no ../shared/data/budget beside this checkout");
        return folder.orElseThrow();
    }

    private static Election election(Path folder, String name) throws IOException {
        Reading reading = PabulibReader.read(folder.resolve("instances").resolve(name + ".pb"));
        assertThat(reading).as(name).isInstanceOf(Reading.Readable.class);
        return ((Reading.Readable) reading).election();
    }

    private static Recorded recorded(Path folder, String name) throws IOException {
        return Recorded.read(folder.resolve("expected").resolve(name + ".json"));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedOutcomeIsMet() throws IOException {
        Path folder = presentFolder();
        try (Stream<Path> files = Files.list(folder.resolve("instances"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".pb", "")).sorted().toList();
            assertThat(names).isNotEmpty();
            return names.stream().map(name -> DynamicTest.dynamicTest(name, () ->
                    assertThat(new ReferenceCheck(name, election(folder, name), recorded(folder, name)).differences())
                            .isEmpty()));
        }
    }

    @TestFactory
    Stream<DynamicTest> electionsDecidedByEqualSharesGiveTheirOfficialWinners() {
        Path folder = presentFolder();
        return DECIDED_BY_EQUAL_SHARES.stream().map(name -> DynamicTest.dynamicTest(name, () ->
                assertThat(Allocator.allocate(election(folder, name), new Rule.EqualShares(Utility.COST, Completion.ADD_ONE),
                        TieOrder.official(List.of())).ids())
                        .containsExactlyInAnyOrderElementsOf(recorded(folder, name).officiallySelected())));
    }

    @Test
    void realFilesReadBackAsTheyWereWritten() throws IOException {
        Path folder = presentFolder();
        for (String name : DECIDED_BY_EQUAL_SHARES) {
            Election election = election(folder, name);
            Reading again = PabulibReader.read(PabulibWriter.write(election));
            assertThat(again).isInstanceOfSatisfying(Reading.Readable.class, readable ->
                    assertThat(readable.election()).isEqualTo(election));
        }
    }
}
