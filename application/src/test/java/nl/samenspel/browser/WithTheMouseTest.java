package nl.samenspel.browser;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys as most people make them. */
@BrowserTest
class WithTheMouseTest extends Journeys {

    WithTheMouseTest(Scenes scenes, @LocalServerPort int port) {
        super(scenes, port, new Mouse(), true);
    }
}
