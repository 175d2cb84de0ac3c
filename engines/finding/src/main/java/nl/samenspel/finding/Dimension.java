package nl.samenspel.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six dimensions of Positieve Gezondheid (Huber and others, BMJ Open 2016; Institute for Positive Health). */
public enum Dimension {
    LICHAAMSFUNCTIES,
    MENTAAL_WELBEVINDEN,
    ZINGEVING,
    KWALITEIT_VAN_LEVEN,
    MEEDOEN,
    DAGELIJKS_FUNCTIONEREN;

    /** As written in files: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(dimension -> dimension.code().equals(code)).findFirst();
    }
}
