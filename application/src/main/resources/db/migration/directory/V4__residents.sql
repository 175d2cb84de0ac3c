-- What residents put on the map themselves, without an account: whoever knows the code keeps it.
alter table entry add column fresh boolean not null default false;

alter table entry_version drop constraint entry_version_deed_check;
alter table entry_version add constraint entry_version_deed_check check (deed in ('PUT_IN', 'CHANGED', 'IMPORTED', 'UNDONE', 'TAKEN_OUT', 'BEGUN', 'REVISED'));

create table initiative (
    municipality text not null,
    entry        uuid not null,
    founder      text not null,
    mail         text not null,
    code         bytea not null,
    brought_by   uuid,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    primary key (municipality, entry),
    unique (municipality, code),
    foreign key (municipality, entry) references entry (municipality, id) on delete cascade
);
call operations.keep_apart('initiative');
create index on initiative (municipality, begun_at) where confirmed_at is null;

-- What anybody says is not right about an entry; nobody is asked who they are.
create table remark (
    id           uuid primary key,
    municipality text not null,
    entry        uuid not null,
    matter       text not null check (matter in ('NOT_THERE', 'TIMES', 'CONTACT', 'PLACE', 'OTHER')),
    words        text not null,
    said_at      timestamptz not null,
    done_at      timestamptz,
    done_by      uuid,
    foreign key (municipality, entry) references entry (municipality, id) on delete cascade
);
call operations.keep_apart('remark');
create index on remark (municipality, entry, said_at);
