-- What a municipality counts itself, beside the key figures of Statistics Netherlands that the program knows by name.
create table own_indicator (
    municipality text not null references places.municipality,
    code         text not null,
    name         text not null,
    unit         text not null,
    primary key (municipality, code)
);
call operations.keep_apart('own_indicator');

-- A figure of one area in one year; without a value it is missing. The area is a district, a neighbourhood or the municipality as a whole.
create table figure (
    municipality text not null references places.municipality,
    indicator    text not null,
    year         integer not null,
    area         text not null,
    value        double precision,
    source       text not null,
    primary key (municipality, indicator, year, area)
);
call operations.keep_apart('figure');
