package nl.samenspel.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenspel.directory.ImportTable.Progress;
import nl.samenspel.directory.ImportTable.Raw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work of reading in a list, one piece at a time. A piece is some hundreds of rows and one transaction: what it did and that it was done are kept together, so the work may
 * stop after any piece and be taken up by anybody, and nobody who looks or edits waits long. Two who take up the same reading take turns.
 */
@Component
class ImportSteps {

    private static final int COMPARED_AT_ONCE = 1_000;
    private static final int TAKEN_AT_ONCE = 500;

    private final ImportTable table;
    private final ListComparing comparing;
    private final ListTakingIn takingIn;
    private final ListUndoing undoing;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportSteps(ImportTable table, ListComparing comparing, ListTakingIn takingIn, ListUndoing undoing, JdbcClient jdbc, Clock clock) {
        this.table = table;
        this.comparing = comparing;
        this.takingIn = takingIn;
        this.undoing = undoing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does the next piece of work. Whether there is more to do. */
    @Transactional
    public boolean step(ImportId id) {
        Optional<Progress> progress = table.lock(id).filter(now -> now.stage().isUnderWay());
        progress.ifPresent(now -> {
            List<Raw> rows = switch (now.stage()) {
                case COMPARING -> table.next(id, now.reached(), "effect is null", COMPARED_AT_ONCE);
                case RUNNING -> table.next(id, now.reached(), "(effect in ('NEW', 'CHANGED', 'OURS') or effect = 'GONE' and theirs)", TAKEN_AT_ONCE);
                case UNDOING -> table.next(id, now.reached(), "before is not null and effect <> 'BROKEN'", TAKEN_AT_ONCE);
                case RECEIVED, COMPARED, DONE, UNDONE -> List.of();
            };
            if (rows.isEmpty()) {
                end(id, now);
            } else {
                work(id, now, rows);
                table.advance(id, rows.getLast().row().line(), rows.size());
            }
        });
        return progress.isPresent();
    }

    private void work(ImportId id, Progress now, List<Raw> rows) {
        switch (now.stage()) {
            case COMPARING -> comparing.compare(id, now, rows);
            case RUNNING -> takingIn.takeIn(id, now, rows.stream().map(Raw::row).toList());
            case UNDOING -> undoing.undo(id, now, rows.stream().map(Raw::row).toList());
            case RECEIVED, COMPARED, DONE, UNDONE -> throw new IllegalStateException("No work in stage " + now.stage());
        }
    }

    private void end(ImportId id, Progress now) {
        if (now.stage() == ImportStage.COMPARING) {
            comparing.findGone(id, now);
        }
        if (now.stage() == ImportStage.RUNNING) {
            jdbc.sql("update directory.import_row set cells = null where import = ? and cells is not null").param(id.value()).update();
        }
        table.become(id, now.stage().next(), now.stage() == ImportStage.COMPARING ? null : clock.instant().atOffset(ZoneOffset.UTC));
    }
}
