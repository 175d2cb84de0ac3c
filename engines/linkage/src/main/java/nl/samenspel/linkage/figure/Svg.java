package nl.samenspel.linkage.figure;

import java.util.Locale;

/** Writes SVG (W3C, Scalable Vector Graphics 2) that a screen reader announces as one picture with a name and a description. */
final class Svg {

    static final String INK = "#1b2a41";
    static final String BAR = "#14588a";
    static final String FAINT = "#c9d3dc";

    private final StringBuilder text = new StringBuilder();

    /** @param id unique on a page, for the name and the description */
    Svg(String id, double width, double height, String title, String description) {
        text.append(format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" role=\"img\" ",
                width, height, width, height)).append("aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">\n")
                .append("<title id=\"").append(id).append("-t\">").append(escaped(title)).append("</title>\n<desc id=\"").append(id)
                .append("-d\">").append(escaped(description)).append("</desc>\n")
                .append(format("<rect width=\"%.0f\" height=\"%.0f\" fill=\"#ffffff\"/>\n", width, height));
    }

    void bar(double x, double y, double width, double height, String fill) {
        text.append(format("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n", x, y, width, height, fill));
    }

    void dot(double x, double y, double radius, String fill) {
        text.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>\n", x, y, radius, fill));
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width) {
        text.append(format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>\n", x1, y1, x2,
                y2, stroke, width));
    }

    void path(String points, String stroke) {
        text.append("<polyline points=\"").append(points).append("\" fill=\"none\" stroke=\"").append(stroke)
                .append("\" stroke-width=\"2.5\"/>\n");
    }

    /** @param anchor start, middle or end */
    void words(double x, double y, String anchor, String words) {
        text.append(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-family=\"sans-serif\" font-size=\"13\" fill=\"%s\">", x, y,
                anchor, INK)).append(escaped(words)).append("</text>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }
}
