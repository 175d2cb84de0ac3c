-- A neighbourhood may have been named before its official code was known; it keeps the code it has, and is known by the official one as well.
alter table neighbourhood add column official_code text;
create unique index neighbourhood_by_official_code on neighbourhood (municipality, official_code);

-- Where areas end. The shape is GeoJSON as it is shown; whether a point lies in it is worked out by the program.
create table boundary (
    municipality text not null references municipality,
    level        text not null check (level in ('DISTRICT', 'NEIGHBOURHOOD')),
    area         text not null,
    shape        text not null,
    longitude    double precision not null,
    latitude     double precision not null,
    source       text not null default '',
    year         integer not null default 0,
    schematic    boolean not null,
    primary key (municipality, level, area)
);
call operations.keep_apart('boundary');
