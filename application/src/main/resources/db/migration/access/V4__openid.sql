-- Which account somebody's log-in at an organisation leads to. What the provider calls that person stays there and here, and is shown nowhere.
create table openid_link (
    municipality text not null references places.municipality,
    issuer       text not null,
    subject      text not null,
    account      uuid not null references people.account,
    since        timestamptz not null,
    last_used    timestamptz not null,
    primary key (municipality, issuer, subject)
);
call operations.keep_apart('openid_link');
create index on openid_link (municipality, account);
