package nl.samenspel.bench;

import java.util.Locale;

/** Writes numbers as a reader wants them: three digits that matter, no more. */
record Figures(Locale locale) {

    String write(double figure) {
        double size = Math.abs(figure);
        if (figure == Math.rint(figure) && size < 1e15) {
            return String.format(locale, "%,d", (long) figure);
        }
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(locale, "%,." + decimals + "f", figure);
    }

    String write(double figure, String unit) {
        return unit.isEmpty() ? write(figure) : write(figure) + " " + unit;
    }
}
