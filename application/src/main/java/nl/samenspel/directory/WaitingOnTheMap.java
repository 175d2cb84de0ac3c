package nl.samenspel.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Right;
import nl.samenspel.access.Waiting;
import org.springframework.stereotype.Component;

/** What residents put on the map, what people said is not right and which lists this person brought, for who looks after that part of the map. */
@Component
class WaitingOnTheMap implements Waiting {

    private static final String WORK_MAP = "/werk/kaart";
    private static final String LISTS = "/lijsten";
    private static final String OWN = "/mijn/opmerkingen";

    private final Initiatives initiatives;
    private final Remarks remarks;
    private final Imports imports;

    WaitingOnTheMap(Initiatives initiatives, Remarks remarks, Imports imports) {
        this.initiatives = initiatives;
        this.remarks = remarks;
        this.imports = imports;
    }

    @Override
    public List<Line> waitingFor(Actor worker) {
        if (!worker.holds(Right.EDIT_ENTRIES)) {
            return List.of();
        }
        boolean worksHere = worker.holds(Right.SEE_WORK);
        List<Line> lines = new ArrayList<>();
        if (worksHere) {
            tell(lines, "directory.waiting.new", initiatives.waitingFor(worker).stream().map(Initiatives.Waiting::begunAt).toList(), WORK_MAP);
        }
        tell(lines, "directory.waiting.remarks", remarks.waitingFor(worker).stream().map(Remarks.Remark::saidAt).toList(), worksHere ? WORK_MAP : OWN);
        if (worksHere && Imports.mayImport(worker)) {
            tell(lines, "directory.waiting.lists", imports.waitingSince(worker.account()), LISTS);
        }
        return lines;
    }

    private static void tell(List<Line> lines, String words, List<Instant> since, String url) {
        since.stream().min(Instant::compareTo).ifPresent(oldest -> lines.add(new Line(words, since.size(), oldest, url)));
    }
}
