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

    /**
     * One area.
     *
     * @param look   the end of its class name: {@code ground}, {@code area} or {@code chosen}
     * @param path   its lines, as the {@code d} of an SVG path
     * @param name   what it is called
     * @param url    where it leads, or empty
     * @param label  whether its name is written on it
     * @param x      where the name is written
     * @param y      where the name is written
     */
    public record Shape(String look, String path, String name, String url, boolean label, int x, int y) {}
}
