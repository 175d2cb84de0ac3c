package nl.samenspel.linkage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenspel.linkage.figure.ConcentrationCurve.Point;
import nl.samenspel.linkage.figure.UpSetPlot.Combination;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Pictures that are whole, say what they show without being seen, and show nothing that was left out. */
class PicturesTest {

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    private static void canBeReadAloud(Element picture, String title, String description) {
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        Element name = (Element) picture.getElementsByTagName("title").item(0);
        Element about = (Element) picture.getElementsByTagName("desc").item(0);
        assertThat(picture.getAttribute("aria-labelledby")).isEqualTo(name.getAttribute("id") + " " + about.getAttribute("id"));
        assertThat(name.getTextContent()).isEqualTo(title);
        assertThat(about.getTextContent()).isEqualTo(description);
    }

    @Test
    void theUpSetPlotHasABarForEachCombinationLargestFirst() throws Exception {
        String svg = UpSetPlot.svg("Samen", "Zie de tabel", List.of("Jeugd & gezin", "Wmo"), List.of(
                new Combination(List.of(0), 20), new Combination(List.of(0, 1), -1), new Combination(List.of(1), 40)));
        Element picture = parsed(svg);
        canBeReadAloud(picture, "Samen", "Zie de tabel");
        assertThat(svg).contains("Jeugd &amp; gezin");
        List<Double> heights = new java.util.ArrayList<>();
        for (int at = 1; at < picture.getElementsByTagName("rect").getLength(); at++) {
            heights.add(Double.parseDouble(((Element) picture.getElementsByTagName("rect").item(at)).getAttribute("height")));
        }
        assertThat(heights).containsExactly(220.0, 110.0, 0.0);
        assertThat(svg).as("a number that is left out is marked").contains(">·</text>").doesNotContain("-1</text>");
    }

    /** 6 addresses with one, 2 with two, 2 with three or more (8 together): 18 provisions. */
    @Test
    void theCurveBeginsWithThoseWhoHaveMost() {
        assertThat(ConcentrationCurve.points(List.of(6L, 2L, 2L), 18, 10)).containsExactly(new Point(0, 0),
                new Point(1 - 0.8, 1 - 10.0 / 18), new Point(1 - 0.6, 1 - 6.0 / 18), new Point(1, 1));
    }

    @Test
    void theCurveLeavesOutWhatWasNotPublished() throws Exception {
        List<Point> points = ConcentrationCurve.points(List.of(-1L, 2L, 2L), 18, 10);
        assertThat(points).containsExactly(new Point(0, 0), new Point(1, 1));
        canBeReadAloud(parsed(ConcentrationCurve.svg("Verdeling", "20% krijgt 56%", "adressen", "voorzieningen", points)), "Verdeling",
                "20% krijgt 56%");
    }
}
