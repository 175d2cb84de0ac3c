-- What is said to somebody, from the moment it is decided until it is known to be sent. A message is structured (paragraphs and at most one action), because it goes out
-- as plain text and as simple HTML.
create table message (
    municipality text not null references places.municipality,
    id           uuid primary key,
    account      uuid references people.account,
    recipient    text not null,
    language     text not null check (language in ('nl', 'en')),
    subject      text not null,
    body         text not null,
    action_label text not null default '',
    action_url   text not null default '',
    secret       boolean not null,
    created      timestamptz not null,
    expires      timestamptz,
    attempts     int not null default 0,
    next_attempt timestamptz not null,
    outcome      text check (outcome in ('SENT', 'REFUSED', 'EXPIRED')),
    ended        timestamptz,
    check ((outcome is null) = (ended is null))
);
call operations.keep_apart('message');
create index on message (municipality, next_attempt) where outcome is null;
create index on message (municipality, created desc);
