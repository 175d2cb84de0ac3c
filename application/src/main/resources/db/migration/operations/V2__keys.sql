-- Secrets of the program itself, such as the one that makes pseudonyms. They are the same on every node and outlive a change of passwords; in a backup they are encrypted.
create table secret_key (
    name  text primary key,
    value bytea not null
);
revoke update, delete on secret_key from "${app}";

-- Backups that were made: when, how big, and by what sum they are known. Written by who makes them, the maintenance role.
create table backup (
    id     uuid primary key,
    made   timestamptz not null,
    bytes  bigint not null,
    sha256 text not null
);
revoke insert, update, delete on backup from "${app}";
