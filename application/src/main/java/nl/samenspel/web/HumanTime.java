package nl.samenspel.web;

import java.util.function.Supplier;

/** A moment for people. Lists say when in words alone, so the rest is only worked out when it is asked for. */
public final class HumanTime {

    private final String words;
    private final Supplier<String> exact;
    private final Supplier<String> machine;

    HumanTime(String words, Supplier<String> exact, Supplier<String> machine) {
        this.words = words;
        this.exact = exact;
        this.machine = machine;
    }

    /** How one says it: "morgen om 10 uur". */
    public String words() {
        return words;
    }

    /** The full date, to stand beside it: "dinsdag 24 november 2026, 10.00 uur". */
    public String exact() {
        return exact.get();
    }

    /** For the attribute {@code datetime}. */
    public String machine() {
        return machine.get();
    }
}
