-- One account for one person, in all municipalities of the installation. Two people may share a mail address, so it is not unique.
create table account (
    id      uuid primary key,
    name    text not null check (name <> ''),
    mail    text not null default '',
    created timestamptz not null,
    ended   timestamptz
);
create index on account (lower(mail)) where ended is null;
