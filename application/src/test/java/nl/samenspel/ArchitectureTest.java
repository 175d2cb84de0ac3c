package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Arrows point downward only, and the modules are those the migrations know. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepToTheirRooms() {
        MODULES.verify();
    }

    @Test
    void canvasesAndPicturesAreWrittenForTheDocuments() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules")).writeDocumentation();
        List<String> names = MODULES.stream().map(module -> module.getIdentifier().toString()).toList();
        assertThat(names).contains("places", "operations");
    }
}
