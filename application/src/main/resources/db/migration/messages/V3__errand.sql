-- What a person does so that a message arrives: print and post a letter, or call. It always has a day, and as soon as anybody can do it a name.
create table errand (
    municipality text not null references places.municipality,
    message      uuid primary key references message,
    account      uuid not null references people.account,
    channel      text not null check (channel in ('LETTER', 'CALL_LIST')),
    district     text not null default '',
    guarded      boolean not null,
    owner        uuid references people.account,
    due          date not null,
    tries        int not null default 0,
    last_try     timestamptz,
    closed       timestamptz,
    closed_by    uuid references people.account,
    check ((closed is null) = (closed_by is null))
);
call operations.keep_apart('errand');
create index on errand (municipality, due) where closed is null;
create index on errand (municipality, account);
