package nl.samenspel.directory.web;

import java.util.List;

/** Places as GeoJSON (RFC 7946) with the properties that the map knows: it stands in the page itself, so that a question is asked once and not again for its dots. */
record Dots(String type, List<Feature> features) {

    static Dots of(List<FoundMap.Dot> dots) {
        return new Dots("FeatureCollection", dots.stream().map(Feature::of).toList());
    }

    record Feature(String type, Geometry geometry, Properties properties) {

        static Feature of(FoundMap.Dot dot) {
            return new Feature("Feature", new Geometry("Point", List.of(dot.point().longitude(), dot.point().latitude())), new Properties(dot.name(), dot.url(), dot.words()));
        }
    }

    record Geometry(String type, List<Double> coordinates) {}

    record Properties(String naam, String pagina, String toelichting) {}
}
