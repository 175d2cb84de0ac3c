-- Codes by which somebody without mail comes in: on a card, in a letter. The code itself is known to the paper only.
create table code (
    municipality text not null references places.municipality,
    id           uuid primary key,
    account      uuid not null references people.account,
    kind         text not null check (kind in ('CARD', 'LETTER')),
    hash         bytea not null,
    made         timestamptz not null,
    made_by      uuid not null references people.account,
    expires      timestamptz not null,
    used         timestamptz,
    ended        timestamptz
);
call operations.keep_apart('code');
create unique index on code (municipality, hash);
create unique index on code (municipality, account, kind) where ended is null;

-- Somebody helps somebody: a sitting at a counter, at home or on the telephone. It ends by itself, and with it everything the helper may do for the person. What was agreed
-- stays for the person, and for who is asked to call again.
create table sitting (
    municipality   text not null references places.municipality,
    id             uuid primary key,
    helper         uuid not null references people.account,
    person         uuid not null references people.account,
    own_card       boolean not null,
    began          timestamptz not null,
    last_used      timestamptz not null,
    ended          timestamptz,
    agreed         text not null default '',
    call_name      text not null default '',
    call_telephone text not null default '',
    call_on        date,
    code           uuid,
    asked_again    timestamptz,
    called_again   timestamptz,
    check (helper <> person)
);
call operations.keep_apart('sitting');
create index on sitting (municipality, person, began desc);
create index on sitting (municipality, helper, asked_again) where asked_again is not null and called_again is null;
