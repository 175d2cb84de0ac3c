package nl.samenspel.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice, for those who decide about it.
 *
 * @param canHide whether a button hides it; otherwise it must be taken away by hand
 */
public record NoticeView(String id, String path, String matterKey, String words, String from, Instant receivedAt, LocalDate decideBy, String stateKey, boolean waits, boolean appealed,
        String appeal, boolean canHide, boolean mayAppeal) {

    static NoticeView of(Notice notice) {
        return new NoticeView(notice.id().toString(), notice.path(), "privacy.matter." + notice.matter().key(), notice.words(), notice.name(), notice.receivedAt(), notice.decideBy(),
                "privacy.notice.state." + notice.state().key(), notice.state().waits(), notice.state() == Notice.State.APPEALED, notice.appeal(), notice.thing().isPresent(),
                notice.state().leadsTo(Notice.State.APPEALED));
    }
}
