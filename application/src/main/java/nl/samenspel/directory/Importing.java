package nl.samenspel.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.directory.ImportReport.BrokenRow;
import nl.samenspel.directory.ImportReport.Problem;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.search.ThemeBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads in a table of entries. It can be repeated: a row is the same entry when its {@code id} is, and changes it only when the source itself says something else than the
 * last time, so that a file read in twice does not wipe out what people changed by hand in between. A broken row is left out and reported; every other row goes in whole.
 */
@Component
public class Importing {

    private final Entries entries;
    private final EntryHistory history;
    private final Keeping keeping;
    private final Areas areas;
    private final Municipalities municipalities;
    private final ThemeBook themes;
    private final Identifiers identifiers;
    private final Clock clock;

    Importing(Entries entries, EntryHistory history, Keeping keeping, Areas areas, Municipalities municipalities, ThemeBook themes, Identifiers identifiers, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.keeping = keeping;
        this.areas = areas;
        this.municipalities = municipalities;
        this.themes = themes;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Reads in a file of the current municipality, as {@link EntryTable} describes it. */
    @Transactional
    public ImportReport read(byte[] file) {
        return switch (EntryTable.read(file)) {
            case EntryTable.Unreadable unreadable -> new ImportReport.Refused(unreadable.problem());
            case EntryTable.Rows table -> readIn(table);
        };
    }

    private ImportReport readIn(EntryTable.Rows table) {
        String town = municipalities.current(CurrentMunicipality.require()).name();
        KnownAreas known = new KnownAreas(areas.districts(), areas.neighbourhoods());
        List<BrokenRow> broken = new ArrayList<>(table.broken());
        Map<String, Long> lines = new HashMap<>();
        int[] counts = new int[Effect.values().length];
        for (EntryTable.Row row : table.rows()) {
            StatedRow stated = StatedRow.of(row, town, known, themes.here());
            List<Problem> problems = new ArrayList<>(stated.problems());
            Long earlier = lines.putIfAbsent(stated.provenance().id(), row.line());
            if (earlier != null && !stated.provenance().id().isEmpty()) {
                problems.add(Problem.of("id-twice", stated.provenance().id(), earlier));
            }
            if (problems.isEmpty()) {
                counts[take(stated).ordinal()]++;
            } else {
                broken.add(new BrokenRow(row.line(), List.copyOf(problems)));
            }
        }
        broken.sort(Comparator.comparingLong(BrokenRow::line));
        return new ImportReport.ReadIn(counts[Effect.PUT_IN.ordinal()], counts[Effect.CHANGED.ordinal()], counts[Effect.SAME.ordinal()], List.copyOf(broken));
    }

    private Effect take(StatedRow stated) {
        Optional<Entry> known = entries.findOneBySourceId(stated.provenance().id());
        if (known.isEmpty()) {
            keeping.add(Entry.imported(new EntryId(identifiers.next()), CurrentMunicipality.require(), stated.facts(), stated.provenance(), clock.instant()));
            return Effect.PUT_IN;
        }
        Entry entry = known.get();
        EntryFacts before = entry.facts();
        boolean saysNothingNew = history.lastImported(entry.id()).map(EntryVersion::facts).filter(last -> last.equals(stated.facts().completedBy(last))).isPresent();
        if (saysNothingNew && entry.sourceDocuments().equals(stated.provenance().documents())) {
            return Effect.SAME;
        }
        entry.follow(saysNothingNew ? before : stated.facts().completedBy(before), stated.provenance().documents(), clock.instant());
        keeping.keep(entry, before);
        return Effect.CHANGED;
    }

    /** What one row did. */
    private enum Effect {
        PUT_IN,
        CHANGED,
        SAME
    }
}
