-- A new mail address that somebody asked for. It becomes that person's when the link in a mail to it is used; until then everything stays as it was. The secret is known to the mail only.
create table mail_change (
    municipality text not null references places.municipality,
    secret_hash  bytea primary key,
    account      uuid not null references people.account,
    mail         text not null,
    expires      timestamptz not null,
    used         timestamptz
);
call operations.keep_apart('mail_change');
create index on mail_change (municipality, account);
