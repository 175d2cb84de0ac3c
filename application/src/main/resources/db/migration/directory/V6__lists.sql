-- Lists that are read in time and again: by what name, and what their columns were said to mean the last time.
create table source (
    municipality text not null,
    key          text not null,
    name         text not null,
    columns      text[] not null,
    fields       text[] not null,
    primary key (municipality, key)
);
call operations.keep_apart('source');

-- What a list said last of an entry: by it the next reading knows what the list says that is new, and what was changed here in between.
create table said (
    municipality text not null,
    source       text not null,
    source_id    text not null,
    entry        uuid not null,
    cells        jsonb not null,
    dropped      boolean not null default false,
    primary key (municipality, source, source_id),
    foreign key (municipality, entry) references entry (municipality, id) on delete cascade
);
call operations.keep_apart('said');
create index on said (municipality, entry);

-- The same identifier may stand in two lists.
alter table entry drop constraint entry_municipality_source_id_key;
create index on entry (municipality, source_id);

-- One reading of a list, from the file to what came of it.
create table import (
    id           uuid primary key,
    municipality text not null,
    source       text not null,
    file_name    text not null,
    charset      text not null,
    separator    text not null,
    columns      text[] not null,
    fields       text[] not null,
    stage        text not null check (stage in ('RECEIVED', 'COMPARING', 'COMPARED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
    total        bigint not null,
    reached      bigint not null,
    done         bigint not null,
    made_by      uuid not null,
    made_at      timestamptz not null,
    ended_at     timestamptz,
    undone_by    uuid,
    unique (municipality, id),
    foreign key (municipality, source) references source (municipality, key)
);
call operations.keep_apart('import');
create index on import (municipality, made_at);

create table import_row (
    municipality text not null,
    import       uuid not null,
    line         bigint not null,
    cells        jsonb,
    said         jsonb,
    said_before  jsonb,
    source_id    text not null default '',
    effect       text check (effect in ('NEW', 'CHANGED', 'OURS', 'GONE', 'SAME', 'BROKEN')),
    problems     jsonb,
    name         text not null default '',
    entry        uuid,
    theirs       boolean not null default false,
    before       int,
    after        int,
    was_gone     boolean not null default false,
    left_alone   boolean not null default false,
    primary key (municipality, import, line),
    foreign key (municipality, import) references import (municipality, id) on delete cascade
);
call operations.keep_apart('import_row');
create index on import_row (municipality, import, effect, line);
create index on import_row (municipality, import, source_id);
create index on import_row (municipality, entry);
