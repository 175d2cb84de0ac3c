package nl.samenspel.figures.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.samenspel.figures.FigureBook;
import nl.samenspel.figures.FigureWords;
import nl.samenspel.figures.Series;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.web.Page;

/** The page of figures: of all districts beside each other, or of one area beside the whole municipality. */
public final class FiguresView {

    private final FigureBook book;
    private final List<District> districts;
    private final Optional<District> district;
    private final Optional<Neighbourhood> neighbourhood;

    FiguresView(FigureBook book, List<District> districts, Optional<District> district, Optional<Neighbourhood> neighbourhood) {
        this.book = book;
        this.districts = districts;
        this.district = district;
        this.neighbourhood = neighbourhood;
    }

    public List<District> districts() {
        return districts;
    }

    public Optional<District> district() {
        return district;
    }

    public Optional<Neighbourhood> neighbourhood() {
        return neighbourhood;
    }

    /** The name of the area that was chosen; empty for all districts. */
    public Optional<String> area() {
        return neighbourhood.map(Neighbourhood::name).or(() -> district.map(District::name));
    }

    public boolean isEmpty() {
        return topics().isEmpty();
    }

    /** What there are figures about. */
    public List<String> topics() {
        return FigureWords.topics().stream().filter(topic -> !shown(topic).isEmpty()).toList();
    }

    /** The drawings about a topic. */
    public List<BarsView> bars(Page page, String topic) {
        return shown(topic).stream().map(series -> bars(page, series)).toList();
    }

    private List<Series> shown(String topic) {
        return book.about(topic).stream().filter(series -> chosen().isEmpty() ? districts.stream().anyMatch(each -> series.of(each.code()).isPresent()) : series.of(chosen().get().code()).isPresent()).toList();
    }

    private BarsView bars(Page page, Series series) {
        if (chosen().isPresent()) {
            BarsView.Shown area = chosen().get();
            return BarsView.of(page, series, area.name(), series.of(area.code()), List.of(area));
        }
        OptionalDouble total = series.total();
        return BarsView.of(page, series, page.municipality(), total, districts.stream().map(each -> new BarsView.Shown(each.code(), each.name())).toList());
    }

    private Optional<BarsView.Shown> chosen() {
        return neighbourhood.map(each -> new BarsView.Shown(each.code(), each.name())).or(() -> district.map(each -> new BarsView.Shown(each.code(), each.name())));
    }
}
