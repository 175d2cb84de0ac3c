-- Who looked at or changed whose data (NEN 7513). Written in the transaction of the deed; nobody changes a line afterwards, not even the maintenance role, which may only note
-- in which seal it lies.
create table access_line (
    municipality text not null references places.municipality,
    id           uuid primary key,
    trace        text not null check (trace ~ '^[0-9a-f]{32}$'),
    at           timestamptz not null,
    subject      uuid not null,
    doer         uuid,
    roles        text not null default '',
    organisation text not null default '',
    on_behalf_of uuid,
    deed         text not null check (deed in ('CREATE', 'READ', 'CHANGE', 'DELETE', 'PRINT', 'COPY', 'SEARCH', 'TRANSFER', 'EMERGENCY')),
    what         text not null,
    thing        text not null default '',
    processing   text not null,
    seal         bigint
);
call operations.keep_apart('access_line');
create index on access_line (municipality, subject, at desc);
create index on access_line (municipality, seal);
revoke update, delete on access_line from "${app}";
revoke update on access_line from "${maintenance}";
grant update (seal) on access_line to "${maintenance}";

-- Which processing used whose data, without who did it (Logboek Dataverwerkingen). The person stands in it under a pseudonym; the trace joins it to the other log.
create table processing_line (
    municipality           text not null references places.municipality,
    id                     uuid primary key,
    trace_id               text not null check (trace_id ~ '^[0-9a-f]{32}$'),
    span_id                text not null check (span_id ~ '^[0-9a-f]{16}$'),
    status                 text not null check (status in ('Unset', 'Ok', 'Error')),
    name                   text not null,
    start_time             timestamptz not null,
    end_time               timestamptz not null,
    processing_activity_id text not null,
    data_subject_id        text not null,
    data_subject_id_type   text not null,
    seal                   bigint
);
call operations.keep_apart('processing_line');
create index on processing_line (municipality, seal);
revoke update, delete on processing_line from "${app}";
revoke update on processing_line from "${maintenance}";
grant update (seal) on processing_line to "${maintenance}";

-- Seals: each covers committed lines of one log, municipality and day, and the seal before it. The lines of a day go when their term is over; the seal stays.
create table seal (
    municipality text not null references places.municipality,
    log          text not null check (log in ('ACCESS', 'PROCESSING')),
    number       bigint not null check (number > 0),
    day          date not null,
    lines        int not null check (lines > 0),
    previous     bytea not null,
    hash         bytea not null,
    sealed_at    timestamptz not null,
    removed_at   timestamptz,
    primary key (municipality, log, number)
);
call operations.keep_apart('seal');
revoke insert, update, delete on seal from "${app}";
revoke update, delete on seal from "${maintenance}";
grant update (removed_at) on seal to "${maintenance}";

-- What came of checking the seals. A finding is never taken back.
create table seal_check (
    municipality text not null references places.municipality,
    id           uuid primary key,
    checked_at   timestamptz not null,
    seals        int not null,
    lines        bigint not null,
    findings     text[] not null
);
call operations.keep_apart('seal_check');
create index on seal_check (municipality, checked_at desc);
revoke insert, update, delete on seal_check from "${app}";

-- What was deleted, without saying of whom. A row without municipality is about the installation as a whole.
create table deletion_record (
    id           uuid primary key,
    run          uuid not null,
    at           timestamptz not null,
    municipality text references places.municipality,
    processing   text not null,
    kept_in      text not null,
    rows         bigint not null check (rows > 0),
    reason       text not null check (reason in ('TERM', 'REQUEST')),
    before       timestamptz
);
create index on deletion_record (municipality, at desc);
revoke update, delete on deletion_record from "${app}";

-- Lines of the access log that a person does not get to see for now, because somebody's safety asks for it: by whom decided, why, and when it is looked at again.
create table withholding (
    municipality text not null references places.municipality,
    id           uuid primary key,
    subject      uuid not null,
    doer         uuid,
    from_day     date not null,
    reason       text not null,
    decided_by   uuid not null references people.account,
    decided_at   timestamptz not null,
    review_on    date not null,
    ended_by     uuid references people.account,
    ended_at     timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
call operations.keep_apart('withholding');
create index on withholding (municipality, subject);
revoke delete on withholding from "${app}";

-- What somebody agreed to, and took back: each a line of its own, never changed.
create table consent_event (
    municipality text not null references places.municipality,
    id           uuid primary key,
    account      uuid not null references people.account,
    purpose      text not null,
    text_version int not null,
    words        text not null,
    state        text not null check (state in ('GIVEN', 'WITHDRAWN')),
    at           timestamptz not null,
    noted_by     uuid not null references people.account
);
call operations.keep_apart('consent_event');
create index on consent_event (municipality, account, purpose, at desc);
revoke update, delete on consent_event from "${app}";

-- Somebody says that something on the site is not allowed. Its number is the way back to it: it cannot be guessed, and shows neither who said it nor what.
create table notice (
    municipality text not null references places.municipality,
    id           uuid primary key,
    path         text not null,
    kind         text not null default '',
    thing        uuid,
    matter       text not null check (matter in ('UNLAWFUL', 'PERSONAL_DATA', 'HURTFUL', 'UNTRUE')),
    words        text not null,
    name         text not null default '',
    mail         text not null default '',
    language     text not null,
    account      uuid references people.account,
    received_at  timestamptz not null,
    decide_by    date not null,
    state        text not null check (state in ('WAITING', 'HIDDEN', 'KEPT', 'APPEALED', 'HIDDEN_FOR_GOOD', 'KEPT_FOR_GOOD')),
    appeal       text not null default '',
    decided_at   timestamptz
);
call operations.keep_apart('notice');
create index on notice (municipality, state, decide_by);
revoke delete on notice from "${app}";

-- What was decided, with the reason that everybody may read. Written once.
create table decision (
    municipality text not null references places.municipality,
    id           uuid primary key,
    notice       uuid not null,
    path         text not null,
    hides        boolean not null,
    reason       text not null,
    upon_appeal  boolean not null,
    decided_by   uuid not null references people.account,
    decided_at   timestamptz not null
);
call operations.keep_apart('decision');
create index on decision (municipality, decided_at desc);
revoke update, delete on decision from "${app}";

-- What nobody gets to see. Hidden, never changed: when it is shown again, it says what it said.
create table hidden (
    municipality text not null references places.municipality,
    kind         text not null,
    thing        uuid not null,
    path         text not null,
    reason       text not null,
    notice       uuid not null,
    since        timestamptz not null,
    primary key (municipality, kind, thing)
);
call operations.keep_apart('hidden');
