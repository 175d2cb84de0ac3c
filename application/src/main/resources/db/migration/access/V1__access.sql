-- Who has which role, since and until when. Ended grants stay: they are the history.
create table role_grant (
    municipality text not null references places.municipality,
    id           uuid primary key,
    account      uuid not null references people.account,
    role         text not null,
    scope_kind   text not null check (scope_kind in ('WHOLE_MUNICIPALITY', 'DISTRICT', 'ORGANISATION')),
    scope        text not null default '',
    since        timestamptz not null,
    granted_by   uuid references people.account,
    until        timestamptz,
    ended_by     uuid references people.account,
    check ((scope = '') = (scope_kind = 'WHOLE_MUNICIPALITY')),
    check (until is null or until >= since)
);
call operations.keep_apart('role_grant');
create unique index on role_grant (municipality, account, role, scope_kind, scope) where until is null;
revoke delete on role_grant from "${app}";

-- Links that let somebody in, once. The token itself is known to the mail only.
create table log_in_link (
    municipality text not null references places.municipality,
    token_hash   bytea primary key,
    mail         text not null,
    onward       text not null,
    expires      timestamptz not null,
    used         timestamptz
);
call operations.keep_apart('log_in_link');
create index on log_in_link (municipality, expires);

-- Passkeys. A passkey belongs to the host it was made on, and so to one municipality.
create table passkey (
    municipality      text not null references places.municipality,
    credential        bytea primary key,
    id                uuid not null unique,
    account           uuid not null references people.account,
    host              text not null,
    label             text not null,
    public_key        bytea not null,
    signature_count   bigint not null,
    user_verified     boolean not null,
    transports        text not null,
    backup_eligible   boolean not null,
    backup_state      boolean not null,
    attestation       bytea,
    client_data       bytea,
    created           timestamptz not null,
    last_used         timestamptz not null
);
call operations.keep_apart('passkey');
create index on passkey (municipality, account);

-- How often something was tried in a stretch of time. The subject is a hash: it names nobody.
create table rate_limit (
    subject  bytea not null,
    begins   timestamptz not null,
    ends     timestamptz not null,
    attempts int not null,
    primary key (subject, begins)
);
create index on rate_limit (ends);

-- The one code that sets up an empty installation; only its hash is kept.
create table first_time (
    "only"    boolean primary key default true check ("only"),
    code_hash bytea not null
);

-- Sessions, in the form Spring Session expects.
create table session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index on session (expiry_time);
create index on session (principal_name);

create table session_attributes (
    session_primary_id char(36) not null references session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
