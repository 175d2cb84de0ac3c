-- What led to what. Things are known by kind and id only; their own modules tell the rest.
create table link (
    municipality text not null,
    origin_kind  text not null,
    origin_id    text not null,
    outcome_kind text not null,
    outcome_id   text not null,
    since        timestamptz,
    primary key (municipality, origin_kind, origin_id, outcome_kind, outcome_id)
);
call operations.keep_apart('link');
create index on link (municipality, outcome_kind, outcome_id);
