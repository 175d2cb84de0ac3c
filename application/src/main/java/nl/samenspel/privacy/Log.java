package nl.samenspel.privacy;

/**
 * The two logs that are sealed, with what of a line the seal covers. A column that is added later is not in the seals of before: add it as another list, never change this one.
 */
enum Log {
    /** Who looked at or changed whose data. */
    ACCESS("privacy.access_line", "at",
            "l.municipality, l.id, l.trace, l.at, l.subject, l.doer, l.roles, l.organisation, l.on_behalf_of, l.deed, l.what, l.thing, l.processing"),
    /** Which processing used whose data, without who did it. */
    PROCESSING("privacy.processing_line", "end_time",
            "l.municipality, l.id, l.trace_id, l.span_id, l.status, l.name, l.start_time, l.end_time, l.processing_activity_id, l.data_subject_id, l.data_subject_id_type");

    private final String table;
    private final String moment;
    private final String sealed;

    Log(String table, String moment, String sealed) {
        this.table = table;
        this.moment = moment;
        this.sealed = sealed;
    }

    String table() {
        return table;
    }

    /** SQL for the day of a line {@code l}, in UTC. */
    String day() {
        return "(l." + moment + " at time zone 'UTC')::date";
    }

    /** SQL for the SHA-256 of everything a line {@code l} says; in a session whose time zone is UTC it is the same everywhere. */
    String digest() {
        return "sha256(convert_to(jsonb_build_array(" + sealed + ")::text, 'UTF8'))";
    }
}
