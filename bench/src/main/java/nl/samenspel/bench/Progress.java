package nl.samenspel.bench;

import java.io.PrintStream;

/** Tells on the side (standard error) what is being done, so that standard output holds the tables only. */
record Progress(PrintStream out, Language language) {

    void say(Text step) {
        out.println("· " + step.in(language));
        out.flush();
    }
}
