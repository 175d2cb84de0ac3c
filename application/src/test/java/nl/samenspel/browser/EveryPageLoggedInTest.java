package nl.samenspel.browser;

import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of who logged in. */
@BrowserTest
class EveryPageLoggedInTest extends EveryPage {

    EveryPageLoggedInTest(Scenes scenes, @LocalServerPort int port) {
        super(scenes, port);
    }

    @Override
    boolean looksAt(Sight sight) {
        return sight.who() != null;
    }
}
