package nl.samenspel.bench.program;

import java.io.IOException;

/** The program ended or stayed silent before its first page; the message ends with the last lines it said. */
public final class NotStarted extends IOException {

    NotStarted(String message) {
        super(message);
    }
}
