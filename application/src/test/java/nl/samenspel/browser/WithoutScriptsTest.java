package nl.samenspel.browser;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys in a browser that runs no scripts. */
@BrowserTest
class WithoutScriptsTest extends Journeys {

    WithoutScriptsTest(Scenes scenes, @LocalServerPort int port) {
        super(scenes, port, new Mouse(), false);
    }
}
