-- How somebody is reached. It holds in every municipality of the installation, as the account does. Who never said anything about it has no row.
create table reach (
    account          uuid primary key references account,
    telephone        text not null default '',
    street           text not null default '',
    house_number     text not null default '',
    postcode         text not null default '',
    town             text not null default '',
    preferred        text not null default 'MAIL' check (preferred in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL', 'LETTER', 'CALL_LIST', 'INBOX')),
    neutral          boolean not null default false,
    no_calls         boolean not null default false,
    no_letters       boolean not null default false,
    address_withheld boolean not null default false,
    rhythm           text not null default 'AT_ONCE' check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')),
    district         text not null default '',
    mail_returned    timestamptz,
    changed          timestamptz not null,
    check ((street = '') = (house_number = '') and (street = '') = (postcode = '') and (street = '') = (town = ''))
);
create index on reach (mail_returned) where mail_returned is not null;
