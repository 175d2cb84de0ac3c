package nl.samenspel.browser;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys without touching a mouse. */
@BrowserTest
class WithTheKeyboardAloneTest extends Journeys {

    WithTheKeyboardAloneTest(Scenes scenes, @LocalServerPort int port) {
        super(scenes, port, new Keyboard(), true);
    }
}
