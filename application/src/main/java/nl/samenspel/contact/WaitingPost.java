package nl.samenspel.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Waiting;
import nl.samenspel.messages.Errand;
import nl.samenspel.web.HumanTimes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters to post and the calls to make that are of today or late, as far as this person does them. */
@Component
class WaitingPost implements Waiting {

    private final ErrandDesk desk;
    private final Clock clock;

    WaitingPost(ErrandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> waitingFor(Actor worker) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HumanTimes.ZONE);
        List<LocalDate> days = desk.within(worker).stream().map(Errand::due).filter(day -> !day.isAfter(today)).sorted().toList();
        return days.isEmpty() ? List.of() : List.of(new Line("contact.work.post", days.size(), days.getFirst().atStartOfDay(HumanTimes.ZONE).toInstant(), "/werk/post"));
    }
}
