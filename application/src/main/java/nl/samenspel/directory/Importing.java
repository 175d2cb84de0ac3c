package nl.samenspel.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import nl.samenspel.directory.ImportReport.BrokenRow;
import nl.samenspel.people.AccountId;
import org.springframework.stereotype.Component;

/**
 * Reads in a list at once, when nobody is there to look: as the demo does. What the columns mean is taken from their names, what people changed stays, and nothing is taken
 * off. For people see {@link Imports}.
 */
@Component
public class Importing {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));
    private static final int ALL = Integer.MAX_VALUE;

    private final Imports imports;
    private final ImportSteps steps;

    Importing(Imports imports, ImportSteps steps) {
        this.imports = imports;
        this.steps = steps;
    }

    /** Reads in a list of the current municipality. @param source how the list is called */
    public ImportReport read(String source, byte[] file) {
        try {
            return switch (imports.receive(source, source, () -> new ByteArrayInputStream(file), NOBODY)) {
                case Imports.Refused(RowProblem why) -> new ImportReport.Refused(why);
                case Imports.Received(ImportId id, boolean known) -> readIn(id, known);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportReport readIn(ImportId id, boolean known) {
        List<String> fields = imports.find(id).orElseThrow().fields();
        if (!known && !imports.map(id, fields)) {
            List<Column> missing = Imports.missing(fields);
            imports.abandon(id);
            return new ImportReport.Refused(RowProblem.of("missing-columns", missing.size(), String.join(", ", missing.stream().map(Column::heading).toList())));
        }
        work(id);
        imports.start(id);
        work(id);
        ImportView done = imports.find(id).orElseThrow();
        List<BrokenRow> broken = imports.rows(done, Effect.BROKEN, ALL, 0).stream().map(row -> new BrokenRow(row.line(), row.problems())).toList();
        return new ImportReport.ReadIn(done.count(Effect.NEW), done.count(Effect.CHANGED) + done.count(Effect.OURS), done.count(Effect.SAME), broken);
    }

    private void work(ImportId id) {
        boolean more = true;
        while (more) {
            more = steps.step(id);
        }
    }
}
