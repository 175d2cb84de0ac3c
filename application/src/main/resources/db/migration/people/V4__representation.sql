-- The month in which somebody turns eighteen, of who said so and is younger; never a day of birth. Empty for everybody else.
alter table account add column adult_in date check (extract(day from adult_in) = 1);

-- Who may act for whom, in what, until when. Until the representative says yes (with a code that the person gave), nothing comes of it.
create table representation (
    municipality   text not null references places.municipality,
    id             uuid primary key,
    person         uuid not null references account,
    representative uuid references account,
    called         text not null,
    ground         text not null check (ground in ('CHOSEN', 'PARENT', 'MENTOR', 'FINANCIAL_GUARDIAN', 'CURATOR')),
    matters        text[] not null check (cardinality(matters) > 0),
    seen           text not null default '',
    hash           bytea not null,
    offered        timestamptz not null,
    offered_by     uuid not null references account,
    offer_expires  timestamptz not null,
    accepted       timestamptz,
    until          date not null,
    ended          timestamptz,
    check (person <> representative),
    check ((representative is null) = (accepted is null))
);
call operations.keep_apart('representation');
create unique index on representation (municipality, hash);
create index on representation (municipality, person);
create index on representation (municipality, representative);
