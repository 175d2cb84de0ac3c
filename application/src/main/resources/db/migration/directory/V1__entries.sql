-- Everything there is. What an entry says is one document, "facts" (see EntryFacts); only what the database itself must guard or find by stands beside it.
create table entry (
    id               uuid primary key,
    municipality     text not null references places.municipality,
    version          int  not null check (version > 0),
    slug             text not null,
    status           text not null check (status in ('IN_USE', 'GONE')),
    owner            uuid,
    source_id        text,
    source_documents text[] not null,
    facts            jsonb not null,
    -- The transaction that changed the row last: by it a node asks what changed since it looked, exactly and without waiting for anybody.
    -- The name of a transaction means nothing in another database: a restored backup gives each row a new one.
    changed_in       xid8 not null default pg_current_xact_id(),
    unique (municipality, id),
    unique (municipality, slug),
    unique (municipality, source_id),
    foreign key (municipality, owner) references entry (municipality, id)
);
call operations.keep_apart('entry');
create index on entry (municipality, changed_in);

create function note_transaction() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;
create trigger note_transaction before update on entry for each row execute function note_transaction();

-- Addresses that an entry had before: they lead on to the one it has now.
create table former_slug (
    municipality text not null,
    slug         text not null,
    entry        uuid not null,
    primary key (municipality, slug),
    foreign key (municipality, entry) references entry (municipality, id)
);
call operations.keep_apart('former_slug');

-- What each entry said at each time: written once, never changed, never taken away by the daily work.
create table entry_version (
    municipality text not null,
    entry        uuid not null,
    number       int  not null check (number > 0),
    deed         text not null check (deed in ('PUT_IN', 'CHANGED', 'IMPORTED', 'UNDONE', 'TAKEN_OUT')),
    made_at      timestamptz not null,
    made_by      uuid,
    restored     int,
    changed      text[] not null,
    facts        jsonb not null,
    primary key (municipality, entry, number),
    foreign key (municipality, entry) references entry (municipality, id)
);
call operations.keep_apart('entry_version');
revoke update, delete on entry_version from "${app}";
