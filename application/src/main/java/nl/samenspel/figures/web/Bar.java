package nl.samenspel.figures.web;

/**
 * One bar of a drawing.
 *
 * @param label what it is of
 * @param value the number in words
 * @param length 0 to {@link BarsView#LONGEST}, in the units of the drawing
 * @param whole whether it is of the municipality as a whole, which is drawn otherwise
 */
public record Bar(String label, String value, int length, boolean whole) {

    private static final int ROOM = 18;

    /** The label as far as there is room for it beside the bar; the table has all of it. */
    public String shortLabel() {
        return label.length() <= ROOM ? label : label.substring(0, ROOM - 1).strip() + "…";
    }
}
