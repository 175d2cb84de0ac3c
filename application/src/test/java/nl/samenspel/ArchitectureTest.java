package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Arrows point downward only, and the documents show the modules as they are. */
class ArchitectureTest {

    /** Engines are libraries, not modules: they know nothing of this application. */
    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class, JavaClass.Predicates.resideInAnyPackage("nl.samenspel.allocation..", "nl.samenspel.detection..", "nl.samenspel.finding..", "nl.samenspel.linkage..", "nl.samenspel.matching.."));
    private static final Path WRITTEN = Path.of("target", "modules");
    private static final Path KEPT = Path.of("..", "docs", "modules");

    @Test
    void modulesKeepToTheirRooms() {
        MODULES.verify();
    }

    @Test
    void theDocumentsShowTheModulesAsTheyAre() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(WRITTEN.toString())).writeDocumentation();
        List<Path> outOfDate = new ArrayList<>();
        Files.createDirectories(KEPT);
        try (Stream<Path> files = Files.list(WRITTEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path kept = KEPT.resolve(file.getFileName());
                if (!Files.exists(kept) || !lines(file).equals(lines(kept))) {
                    Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
                    outOfDate.add(kept);
                }
            }
        }
        assertThat(outOfDate).as("these documents were out of date and have been written anew: look at them and commit them").isEmpty();
    }

    /** In order of the alphabet: the generator does not promise an order of its own. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().sorted().toList();
    }
}
