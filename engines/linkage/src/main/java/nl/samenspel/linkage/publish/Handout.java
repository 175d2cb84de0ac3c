package nl.samenspel.linkage.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.figure.ConcentrationCurve;
import nl.samenspel.linkage.figure.UpSetPlot;
import nl.samenspel.linkage.language.Texts;
import nl.samenspel.linkage.linking.Linked;
import nl.samenspel.linkage.linking.Linked.ReleasedTable;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything that is published into one folder. */
public final class Handout {

    private final Agreement agreement;
    private final Linked linked;
    private final Texts texts;
    private final Path folder;
    private final List<String> written = new ArrayList<>();

    private Handout(Agreement agreement, Linked linked, Texts texts, Path folder) {
        this.agreement = agreement;
        this.linked = linked;
        this.texts = texts;
        this.folder = folder;
    }

    /** @return the names of the files, in the order in which they were written */
    public static List<String> write(Agreement agreement, Linked linked, Texts texts, Path folder) throws IOException {
        Files.createDirectories(folder);
        Handout handout = new Handout(agreement, linked, texts, folder);
        for (ReleasedTable table : linked.tables()) {
            handout.file(table.id() + ".csv", csv(table));
            handout.file(table.id() + ".csv-metadata.json", handout.metadata(table));
        }
        Optional<String> plot = handout.table("combinations").map(handout::plot);
        Optional<String> curve = handout.curve();
        if (plot.isPresent()) {
            handout.file("upset.svg", plot.get());
        }
        if (curve.isPresent()) {
            handout.file("curve.svg", curve.get());
        }
        handout.file("audit.csv", handout.audit());
        handout.file("summary.html", handout.page(plot.orElse("") + curve.orElse("")));
        return handout.written;
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
        written.add(name);
    }

    private Optional<ReleasedTable> table(String id) {
        return linked.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private static String csv(ReleasedTable table) {
        return String.join(";", table.columns()) + "\n"
                + table.rows().stream().map(row -> String.join(";", row) + "\n").collect(Collectors.joining());
    }

    /** CSV on the Web (W3C 2015): what the columns mean, for programs. */
    private String metadata(ReleasedTable table) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("@context", "http://www.w3.org/ns/csvw");
        about.put("url", table.id() + ".csv");
        about.put("dc:title", texts.text("table." + table.id()));
        about.put("dc:description", agreement.name() + "; " + texts.text("protection." + agreement.protection().method(),
                agreement.protection().minimum()));
        about.put("dialect", Map.of("delimiter", ";"));
        about.put("tableSchema", Map.of("columns", table.columns().stream().map(column -> column.equals("count")
                ? Map.of("name", column, "datatype", "integer", "null", ".")
                : Map.of("name", column, "datatype", "string")).toList()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(about) + "\n";
    }

    private String plot(ReleasedTable table) {
        List<String> ids = agreement.domains().stream().map(Agreement.Domain::id).toList();
        List<UpSetPlot.Combination> combinations = table.rows().stream().filter(row -> !row.getFirst().equals("total"))
                .map(row -> new UpSetPlot.Combination(List.of(row.getFirst().split("\\+")).stream().map(ids::indexOf).toList(),
                        count(row))).toList();
        return UpSetPlot.svg(texts.text("figure.upset"), texts.text("figure.upset.about", combinations.size()),
                agreement.domains().stream().map(Agreement.Domain::name).toList(), combinations);
    }

    private Optional<String> curve() {
        Optional<ReleasedTable> numbers = table("provisions");
        Optional<ReleasedTable> all = table("concentration");
        if (numbers.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        List<Long> counts = numbers.get().rows().stream().skip(1).map(Handout::count).toList();
        List<ConcentrationCurve.Point> points = ConcentrationCurve.points(counts, count(all.get().rows().getFirst()),
                count(numbers.get().rows().getFirst()));
        String described = points.stream().map(point -> texts.text("figure.curve.point", Math.round(point.addresses() * 100),
                Math.round(point.provisions() * 100))).collect(Collectors.joining("; "));
        return Optional.of(ConcentrationCurve.svg(texts.text("figure.curve"), described, texts.text("figure.curve.across"),
                texts.text("figure.curve.upward"), points));
    }

    private static long count(List<String> row) {
        return row.getLast().equals(".") ? -1 : Long.parseLong(row.getLast());
    }

    private String audit() {
        StringBuilder csv = new StringBuilder("cell;sensitive;lowest;highest\n");
        linked.audit().stream().filter(one -> !one.isSensitive() || one.highest() < 0 || one.highest() - one.lowest() > 0)
                .forEach(one -> csv.append(one.cell()).append(';').append(one.isSensitive()).append(';')
                        .append(Math.round(one.lowest())).append(';').append(one.highest() < 0 ? "" : Math.round(one.highest()))
                        .append('\n'));
        return csv.toString();
    }

    private String page(String figures) {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"").append(texts.language().getLanguage())
                .append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(agreement.name())).append("</title>\n<style>body{font:1.1rem/1.5 sans-serif;max-width:60rem;margin:2rem "
                        + "auto;padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}td,th{border:1px solid #999;padding:.3rem "
                        + ".6rem;text-align:left}td:last-child{text-align:right}svg{max-width:100%;height:auto}</style></head>\n<body>\n<h1>")
                .append(escaped(agreement.name())).append("</h1>\n<p>").append(escaped(agreement.purpose())).append("</p>\n<p>")
                .append(escaped(texts.text("summary.counts." + agreement.unit(), linked.overview().addresses(),
                        linked.overview().matched(), linked.overview().roundedTo()))).append("</p>\n<p>")
                .append(escaped(texts.text("protection." + agreement.protection().method(), agreement.protection().minimum())))
                .append("</p>\n").append(figures);
        linked.tables().forEach(table -> append(page, table));
        return page.append("</body>\n</html>\n").toString();
    }

    private void append(StringBuilder page, ReleasedTable table) {
        page.append("<table><caption>").append(escaped(texts.text("table." + table.id()))).append("</caption>\n<tr>");
        table.columns().forEach(column -> page.append("<th scope=\"col\">").append(escaped(texts.text("column." + column))).append("</th>"));
        page.append("</tr>\n");
        for (List<String> row : table.rows()) {
            page.append("<tr>");
            row.forEach(value -> page.append("<td>").append(escaped(shown(value))).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private String shown(String value) {
        return value.equals("total") || value.equals("unknown") ? texts.text("code." + value) : value;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
