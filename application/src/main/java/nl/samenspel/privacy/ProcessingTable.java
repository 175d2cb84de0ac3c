package nl.samenspel.privacy;

import static nl.samenspel.privacy.ArchiveClass.MUNICIPAL;
import static nl.samenspel.privacy.ArchiveClass.TECHNICAL;
import static nl.samenspel.privacy.Ground.AGREEMENT;
import static nl.samenspel.privacy.Ground.CONSENT;
import static nl.samenspel.privacy.Ground.LEGAL_OBLIGATION;
import static nl.samenspel.privacy.Ground.PUBLIC_TASK;
import static nl.samenspel.privacy.Overdue.installationRows;
import static nl.samenspel.privacy.Overdue.rows;
import static nl.samenspel.privacy.Responsible.MUNICIPALITY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.privacy.Term.From;

/**
 * The one table of processings. The privacy page shows it, the register prints it, the log refers to it and the nightly run enforces it. A table of the database stands in
 * exactly one row, or below in {@link #NOBODYS} with the reason why it is about nobody; a test holds every table against it.
 */
final class ProcessingTable {

    static final List<Processing> ALL = List.of(
            new Processing("account", MUNICIPALITY, AGREEMENT, TECHNICAL, Term.lasting(From.WHILE_YOU_TAKE_PART), List.of("people.account"), List.of()),
            new Processing("reach", MUNICIPALITY, AGREEMENT, TECHNICAL, Term.lasting(From.WHILE_YOU_TAKE_PART), List.of("people.reach"), List.of()),
            new Processing("log-in", MUNICIPALITY, AGREEMENT, TECHNICAL, Term.of("P1D", From.USED),
                    List.of("access.log_in_link", "access.mail_change", "access.code", "access.telephone_code", "access.session", "access.session_attributes", "access.rate_limit"),
                    List.of(
                            rows("access.log_in_link", "expires < :before"),
                            rows("access.mail_change", "expires < :before"),
                            rows("access.telephone_code", "expires < :before"),
                            rows("access.code", "coalesce(ended, expires) < :before"),
                            installationRows("access.session", "expiry_time < extract(epoch from :before) * 1000"),
                            installationRows("access.rate_limit", "ends < :before"))),
            new Processing("at-the-table", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P1Y", From.WRITTEN), List.of("access.sitting"), List.of(rows("access.sitting", "began < :before"))),
            new Processing("representation", MUNICIPALITY, PUBLIC_TASK, MUNICIPAL, Term.of("P1Y", From.ENDED), List.of("people.representation"),
                    List.of(rows("people.representation", "coalesce(ended, until::timestamptz) < :before"))),
            new Processing("openid", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P1Y", From.USED), List.of("access.openid_link"), List.of(rows("access.openid_link", "last_used < :before"))),
            new Processing("passkeys", MUNICIPALITY, AGREEMENT, TECHNICAL, Term.lasting(From.WHILE_YOU_KEEP_IT), List.of("access.passkey"), List.of()),
            new Processing("forms", MUNICIPALITY, AGREEMENT, TECHNICAL, Term.of("P2D", From.SENT), List.of("web.submission"), List.of(rows("web.submission", "sent_at < :before"))),
            new Processing("messages", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P90D", From.SENT), List.of("messages.errand", "messages.message"),
                    List.of(
                            rows("messages.errand", "message in (select m.id from messages.message m where m.ended < :before)"),
                            rows("messages.message", "ended < :before"))),
            new Processing("looked-mail", MUNICIPALITY, CONSENT, TECHNICAL, Term.lasting(From.UNTIL_YOU_SAY_NO), List.of(), List.of()),
            new Processing("events", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P30D", From.ENDED),
                    List.of("operations.event_publication", "operations.event_publication_archive"),
                    List.of(installationRows("operations.event_publication_archive", "completion_date < :before"))),
            new Processing("roles", MUNICIPALITY, PUBLIC_TASK, MUNICIPAL, Term.of("P5Y", From.ENDED), List.of("access.role_grant"), List.of(rows("access.role_grant", "until < :before"))),
            new Processing("entries", MUNICIPALITY, PUBLIC_TASK, MUNICIPAL, Term.of("P5Y", From.GONE),
                    List.of("directory.entry", "directory.entry_version", "directory.former_slug", "directory.said", "search.taxonomy"),
                    List.of(
                            rows("directory.former_slug", longGone("entry")),
                            rows("directory.entry_version", longGone("entry")),
                            rows("directory.entry", """
                                    status = 'GONE'
                                    and not exists (select 1 from directory.entry_version v where v.municipality = directory.entry.municipality and v.entry = directory.entry.id)"""))),
            new Processing("lists", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P30D", From.WRITTEN), List.of("directory.import", "directory.import_row"), List.of(rows("directory.import", "made_at < :before"))),
            new Processing("initiatives", MUNICIPALITY, PUBLIC_TASK, MUNICIPAL, Term.of("P1Y", From.GONE), List.of("directory.initiative"),
                    List.of(rows("directory.initiative", longGone("entry")))),
            new Processing("neighbourhood-pages", MUNICIPALITY, PUBLIC_TASK, MUNICIPAL, Term.of("P5Y", From.ENDED), List.of("directory.neighbourhood_editor", "directory.neighbourhood_version"),
                    List.of(rows("directory.neighbourhood_editor", "ended_at < :before"))),
            new Processing("remarks", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P1Y", From.WRITTEN), List.of("directory.remark"), List.of(rows("directory.remark", "said_at < :before"))),
            new Processing("wishes", MUNICIPALITY, PUBLIC_TASK, TECHNICAL, Term.of("P1Y", From.WRITTEN), List.of("search.wish"), List.of(rows("search.wish", "left_at < :before"))),
            new Processing("access-log", MUNICIPALITY, LEGAL_OBLIGATION, MUNICIPAL, Term.of("P5Y", From.WRITTEN), List.of("privacy.access_line"),
                    List.of(new Overdue.SealedDays("privacy.access_line", Log.ACCESS))),
            new Processing("processing-log", MUNICIPALITY, LEGAL_OBLIGATION, MUNICIPAL, Term.of("P5Y", From.WRITTEN), List.of("privacy.processing_line"),
                    List.of(new Overdue.SealedDays("privacy.processing_line", Log.PROCESSING))),
            new Processing("withholding", MUNICIPALITY, LEGAL_OBLIGATION, MUNICIPAL, Term.of("P5Y", From.ENDED), List.of("privacy.withholding"),
                    List.of(rows("privacy.withholding", "ended_at < :before"))),
            new Processing("consent", MUNICIPALITY, LEGAL_OBLIGATION, MUNICIPAL, Term.of("P1Y", From.WITHDRAWN), List.of("privacy.consent_event"),
                    List.of(rows("privacy.consent_event", """
                            exists (select 1 from privacy.consent_event later
                                     where later.municipality = privacy.consent_event.municipality and later.account = privacy.consent_event.account
                                       and later.purpose = privacy.consent_event.purpose and later.state = 'WITHDRAWN'
                                       and later.at >= privacy.consent_event.at and later.at < :before)"""))),
            new Processing("notices", MUNICIPALITY, LEGAL_OBLIGATION, MUNICIPAL, Term.of("P1Y", From.DECIDED), List.of("privacy.notice", "privacy.decision"),
                    List.of(
                            rows("privacy.notice", "decided_at < :before and state not in ('WAITING', 'APPEALED')"),
                            rows("privacy.decision", """
                                    decided_at < :before and not exists (select 1 from privacy.hidden h where h.municipality = privacy.decision.municipality and h.notice = privacy.decision.notice)
                                    and not exists (select 1 from privacy.notice n where n.municipality = privacy.decision.municipality and n.id = privacy.decision.notice)"""))));

    /** Tables that are about nobody, with the reason. */
    static final Map<String, String> NOBODYS = Map.ofEntries(
            Map.entry("operations.good_start", "one sum over the migrations"),
            Map.entry("operations.scheduled_tasks", "jobs and when they ran"),
            Map.entry("operations.secret_key", "the program's own secrets"),
            Map.entry("operations.backup", "when backups were made"),
            Map.entry("places.municipality", "municipalities"),
            Map.entry("places.district", "districts"),
            Map.entry("places.neighbourhood", "neighbourhoods"),
            Map.entry("places.boundary", "boundaries of areas"),
            Map.entry("directory.source", "names of lists, and what their columns mean"),
            Map.entry("search.unanswered", "words that at least five asked"),
            Map.entry("figures.figure", "figures of areas"),
            Map.entry("figures.own_indicator", "what a municipality counts itself"),
            Map.entry("privacy.hidden", "things that are hidden, and why"),
            Map.entry("privacy.seal", "sums over lines; stays when the lines go"),
            Map.entry("privacy.seal_check", "what came of checking the seals"),
            Map.entry("privacy.deletion_record", "how much went, not of whom"),
            Map.entry("access.first_time", "the hash of one code"),
            Map.entry("thread.link", "which thing led to which"));

    private static final Map<String, Processing> BY_KEY = ALL.stream().collect(Collectors.toUnmodifiableMap(Processing::key, Function.identity()));

    private ProcessingTable() {}

    /** @throws IllegalArgumentException when there is no such processing: nothing is done with somebody's data that does not stand in the table */
    static Processing require(String key) {
        Processing processing = BY_KEY.get(key);
        if (processing == null) {
            throw new IllegalArgumentException("No processing '" + key + "' in the table; add it there first");
        }
        return processing;
    }

    /** What belongs to an entry that was taken out longer ago than the term, and to which nothing else belongs any more. */
    private static String longGone(String entry) {
        return """
                %s in (select e.id from directory.entry e
                        join directory.entry_version last on last.municipality = e.municipality and last.entry = e.id and last.number = e.version
                       where e.status = 'GONE' and last.made_at < :before
                         and not exists (select 1 from directory.entry mine where mine.municipality = e.municipality and mine.owner = e.id))""".formatted(entry);
    }
}
