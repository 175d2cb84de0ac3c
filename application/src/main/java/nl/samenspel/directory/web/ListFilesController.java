package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.Effect;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.Exporting;
import nl.samenspel.directory.ImportId;
import nl.samenspel.directory.ImportRow;
import nl.samenspel.directory.ImportView;
import nl.samenspel.directory.Imports;
import nl.samenspel.finding.Question;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.TextKey;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Entries as a file to take along, and the rows of a list that could not be read in. All are written while they are read: nothing is whole in memory. */
@Controller
class ListFilesController {

    private static final int ROWS_AT_ONCE = 500;

    private final Exporting exporting;
    private final Browsing browsing;
    private final Imports imports;
    private final Asking asking;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Messages messages;
    private final TransactionTemplate transaction;

    ListFilesController(Exporting exporting, Browsing browsing, Imports imports, Asking asking, AreaBook areas, ThemeBook themes, Messages messages, TransactionTemplate transaction) {
        this.exporting = exporting;
        this.browsing = browsing;
        this.imports = imports;
        this.asking = asking;
        this.areas = areas;
        this.themes = themes;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** What the list of the same question shows. */
    @GetMapping("/aanbod.csv")
    void list(ListWords words, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<EntryId> ids = transaction.execute(_ -> browsing.ids(words.filter(areas.here(), themes.here())));
        send(ids, request, response);
    }

    /** The best results of the same question, as many as one can page through. */
    @GetMapping("/zoeken.csv")
    void found(FindWords words, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<EntryId> ids = new ArrayList<>();
        int page = 0;
        while (ids.size() == page * Question.LARGEST_PAGE && ids.size() < Question.DEEPEST_RANK) {
            asking.ask(words, page++, Question.LARGEST_PAGE, Language.of(request)).ifPresent(asked -> asked.answer().hits().forEach(hit -> ids.add(new EntryId(UUID.fromString(hit.findable().id())))));
        }
        send(ids, request, response);
    }

    /** All there is, also what not everybody sees. */
    @GetMapping(ListsController.PAGE + "/alles.csv")
    void everything(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        require(actor);
        try (Writer out = writer(response, "aanbod-alles.csv")) {
            exporting.writeAll(ApiLinks.base(request), out);
        }
    }

    private void send(Collection<EntryId> ids, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Writer out = writer(response, "aanbod.csv")) {
            exporting.write(ids, ApiLinks.base(request), out);
        }
    }

    /** The rows that were left out: on which line, in which column, and what is expected. */
    @GetMapping(ListsController.PAGE + "/{nummer}/kapot.csv")
    void broken(@PathVariable UUID nummer, Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        require(actor);
        ImportView list = imports.find(new ImportId(nummer)).orElseThrow(NotFound::new);
        Language language = Language.of(request);
        try (Writer out = writer(response, "niet-ingelezen.csv").append('\uFEFF'); CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(List.of(messages.text(language, "directory.lists.broken.line"), messages.text(language, "directory.lists.broken.column"), messages.text(language, "directory.lists.broken.expected")));
            for (long offset = 0; offset < list.count(Effect.BROKEN); offset += ROWS_AT_ONCE) {
                for (ImportRow row : imports.rows(list, Effect.BROKEN, ROWS_AT_ONCE, offset)) {
                    print(csv, row, list, language);
                }
            }
        }
    }

    private void print(CSVPrinter csv, ImportRow row, ImportView list, Language language) throws IOException {
        for (var problem : row.problems()) {
            List<Object> arguments = new ArrayList<>();
            for (Object argument : problem.forPage()) {
                arguments.add(argument instanceof TextKey text ? messages.text(language, text.key()) : argument);
            }
            int place = problem.column().isEmpty() ? -1 : list.fields().indexOf(problem.column());
            csv.printRecord(row.line(), place < 0 ? "" : safe(list.columns().get(place)), safe(messages.text(language, problem.key(), arguments.toArray())));
        }
    }

    /** Never a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static void require(Actor actor) {
        if (!Imports.mayImport(actor)) {
            throw new NotFound();
        }
    }

    private static Writer writer(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }
}
