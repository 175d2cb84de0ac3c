package nl.samenspel.web.parts;

import java.util.List;

/**
 * A map as it is drawn on the server, for who has no script.
 *
 * @param width of the drawing in its own units
 * @param height of the drawing in its own units
 * @param shapes from the bottom up
 */
public record MapDrawing(int width, int height, List<Shape> shapes) {

    public MapDrawing {
        shapes = List.copyOf(shapes);
    }

    /** The shapes of this look. */
    public List<Shape> of(String look) {
        return shapes.stream().filter(shape -> shape.look().equals(look)).toList();
    }

    /** A number that no other shape of the drawing has. */
    public int number(Shape shape) {
        return shapes.indexOf(shape);
    }

    /**
     * One area.
     *
     * @param look   the end of its class name: {@code ground}, {@code area}, {@code chosen}, {@code dot}, {@code several} for dots that are one, or {@code label} for a name alone
     * @param path   its lines, as the {@code d} of an SVG path
     * @param name   what it is called
     * @param url    where it leads, or empty
     * @param label  whether its name is written on it
     * @param x      where the name is written
     * @param y      where the name is written
     */
    public record Shape(String look, String path, String name, String url, boolean label, int x, int y) {

        private static final int LONG = 9;

        /** The name as it is written: a long one on two lines, broken at the space nearest to the middle. */
        public List<String> lines() {
            int middle = name.length() / 2;
            int before = name.lastIndexOf(' ', middle);
            int after = name.indexOf(' ', middle);
            int at = before < 0 || after >= 0 && after - middle < middle - before ? after : before;
            return name.length() <= LONG || at < 0 ? List.of(name) : List.of(name.substring(0, at), name.substring(at + 1));
        }
    }
}
