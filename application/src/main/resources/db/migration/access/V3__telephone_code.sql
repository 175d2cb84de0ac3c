-- A code that goes to somebody's telephone, by text message or spoken. It works for whoever has that number, for ten minutes and five tries.
create table telephone_code (
    municipality text not null references places.municipality,
    id           uuid primary key,
    telephone    text not null,
    hash         bytea not null,
    onward       text not null,
    expires      timestamptz not null,
    tries        int not null default 0,
    used         timestamptz
);
call operations.keep_apart('telephone_code');
