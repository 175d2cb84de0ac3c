package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.places.AreaBoundary;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.AreaMap;
import nl.samenspel.places.Boundary;
import nl.samenspel.places.District;
import nl.samenspel.places.Extent;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Point;
import nl.samenspel.web.parts.MapDrawing;
import nl.samenspel.web.parts.MapDrawing.Shape;

/**
 * Draws districts as the ground and neighbourhoods upon them, each a way to its page. Corners are rounded to the drawing, the same way for everybody who shares them, so that
 * a detailed boundary does not make a heavy page.
 */
final class AreaDrawing {

    private static final int WIDTH = 800;
    private static final int MARGIN = 12;
    private static final int DOT = 7;
    private static final int SEVERAL = 18;

    private final AreaMap map;
    private final KnownAreas areas;

    AreaDrawing(AreaMap map, KnownAreas areas) {
        this.map = map;
        this.areas = areas;
    }

    /** All of the municipality; empty when no boundary is known. */
    Optional<MapDrawing> whole() {
        return whole(Set.of(), List.of(), "");
    }

    /**
     * The same, with some areas standing out and some places as dots; those that would touch are one, with their number.
     *
     * @param codes of districts and neighbourhoods
     * @param listUrl where the places stand in words
     */
    Optional<MapDrawing> whole(Set<String> codes, List<FoundMap.Dot> dots, String listUrl) {
        return Optional.of(map.of(AreaLevel.DISTRICT)).filter(districts -> !districts.isEmpty()).map(districts -> {
            Sheet sheet = new Sheet(around(districts));
            List<Shape> shapes = new ArrayList<>();
            districts.forEach(boundary -> areas.district(boundary.area()).ifPresent(district -> shapes.add(sheet.ground(boundary, district, false))));
            map.of(AreaLevel.NEIGHBOURHOOD).forEach(boundary -> areas.neighbourhood(boundary.area()).ifPresent(each -> shapes.add(sheet.area(codes.contains(each.code()) || codes.contains(each.district()) ? "chosen" : "area", boundary, each, false))));
            sheet.dots(dots.stream().filter(dot -> sheet.holds(dot.point())).toList(), listUrl).forEach(shapes::add);
            districts.forEach(boundary -> areas.district(boundary.area()).ifPresent(district -> shapes.add(sheet.label(boundary, district))));
            return sheet.drawing(shapes);
        });
    }

    /** One neighbourhood in its district; empty when its boundary is not known. */
    Optional<MapDrawing> of(Neighbourhood neighbourhood) {
        Optional<AreaBoundary> ground = map.of(AreaLevel.DISTRICT, neighbourhood.district());
        return map.of(AreaLevel.NEIGHBOURHOOD, neighbourhood.code()).filter(_ -> ground.isPresent()).map(own -> {
            Sheet sheet = new Sheet(around(List.of(ground.get(), own)));
            List<Shape> shapes = new ArrayList<>();
            areas.district(neighbourhood.district()).ifPresent(district -> shapes.add(sheet.ground(ground.get(), district, false)));
            areas.neighbourhoods().stream()
                    .filter(other -> other.district().equals(neighbourhood.district()) && !other.equals(neighbourhood))
                    .forEach(other -> map.of(AreaLevel.NEIGHBOURHOOD, other.code()).ifPresent(boundary -> shapes.add(sheet.area("area", boundary, other, false))));
            shapes.add(sheet.area("chosen", own, neighbourhood, true));
            return sheet.drawing(shapes);
        });
    }

    private static Extent around(List<AreaBoundary> boundaries) {
        return boundaries.stream().map(AreaBoundary::boundary).map(Boundary::extent).reduce(Extent::with).orElseThrow();
    }

    /** The sheet a part of the earth is drawn on: a degree to the east is shorter than one to the north. */
    private static final class Sheet {

        private final Extent extent;
        private final double across;
        private final double up;

        Sheet(Extent extent) {
            this.extent = extent;
            double shorter = Math.cos(Math.toRadians((extent.south() + extent.north()) / 2));
            double scale = (WIDTH - 2 * MARGIN) / Math.max((extent.east() - extent.west()) * shorter, (extent.north() - extent.south()) / 1.2);
            this.across = scale * shorter;
            this.up = scale;
        }

        MapDrawing drawing(List<Shape> shapes) {
            return new MapDrawing((int) Math.ceil(x(extent.east())) + MARGIN, (int) Math.ceil(y(extent.south())) + MARGIN, shapes);
        }

        Shape ground(AreaBoundary boundary, District district, boolean label) {
            return shape("ground", boundary, district.name(), "/aanbod?wijk=" + district.slug(), label);
        }

        Shape label(AreaBoundary boundary, District district) {
            Shape ground = ground(boundary, district, true);
            return new Shape("label", "", ground.name(), "", true, ground.x(), ground.y());
        }

        Shape area(String look, AreaBoundary boundary, Neighbourhood neighbourhood, boolean label) {
            return shape(look, boundary, neighbourhood.name(), "/buurten/" + neighbourhood.slug(), label);
        }

        boolean holds(Point point) {
            return extent.holds(point);
        }

        /** A place goes to the first group that it would touch. */
        List<Shape> dots(List<FoundMap.Dot> dots, String listUrl) {
            List<List<FoundMap.Dot>> groups = new ArrayList<>();
            for (FoundMap.Dot dot : dots) {
                groups.stream().filter(group -> touches(group.getFirst().point(), dot.point())).findFirst().orElseGet(() -> {
                    groups.add(new ArrayList<>());
                    return groups.getLast();
                }).add(dot);
            }
            return groups.stream().map(group -> dot(group, listUrl)).toList();
        }

        private boolean touches(Point one, Point other) {
            return Math.hypot(x(one.longitude()) - x(other.longitude()), y(one.latitude()) - y(other.latitude())) < 2 * SEVERAL;
        }

        private Shape dot(List<FoundMap.Dot> group, String listUrl) {
            FoundMap.Dot first = group.getFirst();
            int x = (int) Math.round(x(first.point().longitude()));
            int y = (int) Math.round(y(first.point().latitude()));
            int radius = group.size() == 1 ? DOT : SEVERAL;
            String circle = "M%d %da%3$d %3$d 0 1 0 %4$d 0a%3$d %3$d 0 1 0-%4$d 0".formatted(x - radius, y, radius, 2 * radius);
            return group.size() == 1 ? new Shape("dot", circle, first.name(), first.url(), false, x, y)
                    : new Shape("several", circle, Integer.toString(group.size()), listUrl, true, x, y);
        }

        private Shape shape(String look, AreaBoundary boundary, String name, String url, boolean label) {
            StringBuilder path = new StringBuilder();
            boundary.boundary().forEachLine(corners -> draw(corners, path));
            return new Shape(look, path.toString(), name, url, label, (int) x(boundary.centre().longitude()), (int) y(boundary.centre().latitude()));
        }

        /** On whole units, each corner as the step from the one before: that is a third of the letters. */
        private void draw(List<Point> corners, StringBuilder path) {
            int lastX = 0;
            int lastY = 0;
            String step = "M";
            for (Point corner : corners) {
                int x = (int) Math.round(x(corner.longitude()));
                int y = (int) Math.round(y(corner.latitude()));
                if (step.equals("M") || x != lastX || y != lastY) {
                    path.append(step).append(x - lastX).append(' ').append(y - lastY);
                    step = step.equals("M") ? "l" : " ";
                    lastX = x;
                    lastY = y;
                }
            }
            path.append('Z');
        }

        private double x(double longitude) {
            return MARGIN + (longitude - extent.west()) * across;
        }

        private double y(double latitude) {
            return MARGIN + (extent.north() - latitude) * up;
        }
    }
}
