-- Forms that were sent, so that a double click or a repeated post gives the first answer again.
-- The content is a fingerprint; what was typed cannot be read from it. Kept for two days.
create table submission (
    municipality text not null,
    key          uuid not null,
    content      bytea not null,
    answer       text not null default '',
    sent_at      timestamptz not null,
    primary key (municipality, key, content)
);
call operations.keep_apart('submission');
create index on submission (municipality, sent_at);
