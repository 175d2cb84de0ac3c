package nl.samenspel.browser;

import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page as visitors see it who did not log in. */
@BrowserTest
class EveryPageTest extends EveryPage {

    EveryPageTest(Scenes scenes, @LocalServerPort int port) {
        super(scenes, port);
    }

    @Override
    boolean looksAt(Sight sight) {
        return sight.who() == null;
    }
}
