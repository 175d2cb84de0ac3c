-- The municipalities this installation serves, and the host names by which visitors reach them.
create table municipality (
    code  text primary key check (code ~ '^GM[0-9]{4}$'),
    name  text not null,
    hosts text[] not null,
    phone text not null default '',
    mail  text not null default ''
);

create table district (
    municipality text not null references municipality,
    code         text not null,
    name         text not null,
    slug         text not null,
    primary key (municipality, code),
    unique (municipality, slug)
);
call operations.keep_apart('district');

create table neighbourhood (
    municipality text not null,
    code         text not null,
    district     text not null,
    name         text not null,
    slug         text not null,
    primary key (municipality, code),
    unique (municipality, slug),
    foreign key (municipality, district) references district (municipality, code)
);
call operations.keep_apart('neighbourhood');
