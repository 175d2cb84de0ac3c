package nl.samenspel.figures;

import java.util.Locale;

/** In what a figure is counted, and with how many decimals it is shown. */
public enum Unit {

    /** People, households, homes: whole numbers that may be added up. */
    COUNT(0),
    /** Of every hundred. */
    PERCENT(0),
    /** An average per household or person. */
    AVERAGE(1),
    /** Kilometres along the road. */
    KILOMETRES(1),
    /** In words of the municipality's own; see {@link Indicator#unitWords}. */
    OWN(1);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** How many decimals are shown at most. */
    public int decimals() {
        return decimals;
    }

    /** The end of its message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
