package nl.samenspel.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.figures.KeyFigures;
import nl.samenspel.figures.Series;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures for other programs and for spreadsheets: open data, with Dutch names. */
@RestController
class OpenFigures {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("gebied", "gebied_naam", "indicator", "naam", "eenheid", "jaar", "waarde", "bron").get();
    private static final double THOUSANDTHS = 1_000;

    private final KeyFigures figures;
    private final Areas areas;
    private final Municipalities municipalities;
    private final Messages messages;

    OpenFigures(KeyFigures figures, Areas areas, Municipalities municipalities, Messages messages) {
        this.figures = figures;
        this.areas = areas;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    @Schema(name = "Cijfer", description = "Eén cijfer van één gebied in één jaar")
    record Cijfer(
            @Schema(description = "Code van de gemeente, de wijk of de buurt", requiredMode = RequiredMode.REQUIRED) String gebied,
            @Schema(description = "Naam van het gebied", requiredMode = RequiredMode.REQUIRED) String gebiedNaam,
            @Schema(description = "Code van wat er geteld is", requiredMode = RequiredMode.REQUIRED) String indicator,
            @Schema(description = "Wat er geteld is, in woorden", requiredMode = RequiredMode.REQUIRED) String naam,
            @Schema(description = "Waarin het geteld is") String eenheid,
            @Schema(description = "Het jaar waar het voor geldt", requiredMode = RequiredMode.REQUIRED) int jaar,
            @Schema(description = "Het getal", requiredMode = RequiredMode.REQUIRED) double waarde,
            @Schema(description = "Wie het geteld heeft", requiredMode = RequiredMode.REQUIRED) String bron) {}

    @Operation(operationId = "lijstCijfers", tags = "Cijfers", summary = "De cijfers",
            description = "Geeft van elk cijfer het laatste jaar, voor de gemeente, de wijken en de buurten. Wat in de bron ontbreekt, staat er niet in.")
    @Tag(name = "Cijfers", description = "Wat er geteld is in de gemeente, de wijken en de buurten")
    @GetMapping(path = "/api/v1/cijfers", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Cijfer> list() {
        Map<String, String> names = names();
        return figures.latest().all().stream().flatMap(series -> rows(series, names)).toList();
    }

    /** The same as a table. */
    String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (Cijfer row : list()) {
                table.printRecord(row.gebied, row.gebiedNaam, row.indicator, row.naam, row.eenheid, row.jaar, row.waarde, row.bron);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        areas.districts().forEach(district -> names.put(district.code(), district.name()));
        areas.neighbourhoods().forEach(neighbourhood -> names.put(neighbourhood.code(), neighbourhood.name()));
        return names;
    }

    private Stream<Cijfer> rows(Series series, Map<String, String> names) {
        List<Cijfer> rows = new ArrayList<>();
        String whole = CurrentMunicipality.require().value();
        series.total().ifPresent(total -> rows.add(row(series, whole, municipalities.current(CurrentMunicipality.require()).name(), total,
                series.totalIsComputed() ? messages.text(Language.NL, "figures.computed-of", series.source()) : series.source())));
        series.values().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.<String, Boolean>comparing(code -> !code.startsWith("WK")).thenComparing(Comparator.naturalOrder())))
                .forEach(value -> rows.add(row(series, value.getKey(), names.getOrDefault(value.getKey(), value.getKey()), value.getValue(), series.source())));
        return rows.stream();
    }

    private Cijfer row(Series series, String area, String name, double value, String source) {
        var indicator = series.indicator();
        return new Cijfer(area, name, indicator.code(), indicator.isOwn() ? indicator.name() : messages.text(Language.NL, "figures.name." + indicator.code()),
                indicator.isOwn() ? indicator.unitWords() : messages.text(Language.NL, "figures.unit." + indicator.code()), series.year(), Math.round(value * THOUSANDTHS) / THOUSANDTHS, source);
    }
}
