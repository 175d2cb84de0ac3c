package nl.samenspel.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes entries as a list that can be read in again without changing anything: CSV (RFC 4180) in UTF-8 with its mark, so that spreadsheets see it. Some hundreds are in memory
 * at a time, however many there are.
 */
@Component
public class Exporting {

    private static final int AT_ONCE = 500;

    /** What stands in it for readers and is not read in. */
    private static final List<String> FOR_READERS = List.of("organisatie", "pagina");
    private static final List<String> OF_THE_LISTS = List.of("lijst", "id-in-de-lijst");

    private final Browsing browsing;
    private final WhatNamesMean names;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    Exporting(Browsing browsing, WhatNamesMean names, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.browsing = browsing;
        this.names = names;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** These entries as everybody sees them, in this order. @param site the address of the site, without a slash at the end */
    public void write(Collection<EntryId> entries, String site, Appendable out) throws IOException {
        StatedRow.Surroundings here = reading.execute(_ -> names.here());
        try (CSVPrinter csv = begin(out, FOR_READERS)) {
            List<EntryId> all = List.copyOf(entries);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<EntryId> piece = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                Map<EntryId, EntryView> views = new HashMap<>();
                reading.execute(_ -> browsing.views(piece)).forEach(view -> views.put(view.id(), view));
                for (EntryId id : piece) {
                    if (views.containsKey(id)) {
                        csv.printRecord(cells(views.get(id), here, site, List.of()));
                    }
                }
            }
        }
    }

    /** Everything that is there, also what not everybody sees, with the lists it came from. */
    public void writeAll(String site, Appendable out) throws IOException {
        StatedRow.Surroundings here = reading.execute(_ -> names.here());
        List<String> more = new ArrayList<>(FOR_READERS);
        more.addAll(OF_THE_LISTS);
        try (CSVPrinter csv = begin(out, more)) {
            @Nullable UUID last = new UUID(0, 0);
            while (last != null) {
                UUID after = last;
                List<EntryView> piece = reading.execute(_ -> browsing.everything(new EntryId(after), AT_ONCE));
                Map<UUID, List<String>> lists = reading.execute(_ -> lists(piece));
                for (EntryView view : piece) {
                    csv.printRecord(cells(view, here, site, lists.getOrDefault(view.id().value(), List.of("", ""))));
                }
                last = piece.isEmpty() ? null : piece.getLast().id().value();
            }
        }
    }

    private Map<UUID, List<String>> lists(List<EntryView> entries) {
        Map<UUID, List<String>> lists = new HashMap<>();
        jdbc.sql("select s.entry, l.name, s.source_id from directory.said s join directory.source l on l.key = s.source where s.entry = any (cast(:ids as uuid[])) order by l.name desc")
                .param("ids", entries.stream().map(view -> view.id().value()).toArray(UUID[]::new))
                .query((row, _) -> lists.put(row.getObject("entry", UUID.class), List.of(CellText.out(row.getString("name")), CellText.out(row.getString("source_id")))))
                .list();
        return lists;
    }

    private static CSVPrinter begin(Appendable out, List<String> more) throws IOException {
        out.append('\uFEFF');
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        List<String> headings = new ArrayList<>(Arrays.stream(Column.values()).map(Column::heading).toList());
        headings.addAll(more);
        csv.printRecord(headings);
        return csv;
    }

    private static List<String> cells(EntryView entry, StatedRow.Surroundings here, String site, List<String> more) {
        Map<Column, String> row = ExportedRow.of(entry.id().toString(), entry.facts(), entry.sourceDocuments(), here.town(), here.areas());
        List<String> cells = new ArrayList<>(Arrays.stream(Column.values()).map(column -> CellText.out(row.get(column))).toList());
        cells.add(CellText.out(entry.ownerName()));
        cells.add(site + "/aanbod/" + entry.slug());
        cells.addAll(more);
        return cells;
    }
}
