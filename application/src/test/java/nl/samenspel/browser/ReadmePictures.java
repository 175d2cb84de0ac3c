package nl.samenspel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenspel.access.DemoPerson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Makes the pictures of the README anew. Not part of a test run; {@code mvn -pl application test -Dtest=ReadmePictures} after the look has changed. */
@BrowserTest
class ReadmePictures {

    private static final Path FOLDER = Path.of("..", "docs", "pictures");
    private static final long LARGEST = 150 * 1024;
    private static final Setting DESK = new Setting("licht", Guest.DESK, "nl");
    private static final Setting DESK_IN_THE_DARK = new Setting("donker", Guest.DESK, "nl");
    private static final Setting PHONE = new Setting("licht", Guest.PHONE, "nl");

    private final Scenes scenes;
    private final String site;

    ReadmePictures(Scenes scenes, @LocalServerPort int port) {
        this.scenes = scenes;
        this.site = "http://localhost:" + port;
    }

    @Test
    void areMadeAndSmall() throws IOException {
        take(Sight.of("front", "/"), DESK);
        take(Sight.of("entries", "/aanbod?wijk=zuidwest&thema=ontmoeting"), DESK_IN_THE_DARK);
        take(Sight.of("entry", "/aanbod/doenja-dienstverlening"), PHONE);
        take(Sight.of("edit", DemoPerson.BROKER, "/aanbod/doenja-dienstverlening/wijzigen"), PHONE);
        take(Sight.of("log-in", "/inloggen"), PHONE);
    }

    private void take(Sight sight, Setting setting) throws IOException {
        Path picture = FOLDER.resolve(sight.name() + ".png");
        try (Guest guest = setting.guest(site)) {
            if (sight.who() != null) {
                guest.logIn(scenes.session(sight.who()));
            }
            guest.open(sight.path());
            guest.page().screenshot(new ScreenshotOptions().setPath(picture));
        }
        assertThat(Files.size(picture)).as(picture.toString()).isLessThanOrEqualTo(LARGEST);
    }
}
