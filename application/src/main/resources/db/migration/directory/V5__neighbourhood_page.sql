-- The part of a neighbourhood's page that residents write: each version once, the newest counts.
create table neighbourhood_version (
    municipality  text not null,
    neighbourhood text not null,
    number        int  not null check (number > 0),
    words         text not null,
    picks         uuid[] not null,
    restored      int,
    made_at       timestamptz not null,
    made_by       uuid not null,
    primary key (municipality, neighbourhood, number)
);
call operations.keep_apart('neighbourhood_version');
revoke update, delete on neighbourhood_version from "${app}";

-- Which residents write it, and which broker gave them that.
create table neighbourhood_editor (
    id            uuid primary key,
    municipality  text not null,
    neighbourhood text not null,
    account       uuid not null,
    given_by      uuid not null,
    given_at      timestamptz not null,
    ended_at      timestamptz
);
call operations.keep_apart('neighbourhood_editor');
create unique index on neighbourhood_editor (municipality, neighbourhood, account) where ended_at is null;
