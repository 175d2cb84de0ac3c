package nl.samenspel.figures;

/**
 * Something that is counted (<i>indicator</i>).
 *
 * @param code a short text that stays the same over the years and in the open data
 * @param topic what it is about, as the end of a message key; {@link #OWN} for the municipality's own
 * @param name what it is called when it is the municipality's own; otherwise empty, and the name is a message
 * @param unitWords the unit of the municipality's own; otherwise empty
 * @param weight code of the count by which districts are averaged to the whole municipality; empty when they are added up, or when there is no whole
 */
public record Indicator(String code, String topic, Unit unit, String name, String unitWords, String weight) {

    public static final String OWN = "own";

    static Indicator counted(String code, String topic) {
        return new Indicator(code, topic, Unit.COUNT, "", "", "");
    }

    static Indicator averaged(String code, String topic, Unit unit, String weight) {
        return new Indicator(code, topic, unit, "", "", weight);
    }

    static Indicator own(String code, String name, String unitWords) {
        return new Indicator(code, OWN, Unit.OWN, name, unitWords, "");
    }

    public boolean isOwn() {
        return topic.equals(OWN);
    }
}
