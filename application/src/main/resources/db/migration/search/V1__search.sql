-- The themes as a municipality made them: the highest number counts, the ones below it are the history. Without a row the themes Samenspel comes with hold.
create table taxonomy (
    municipality text not null references places.municipality,
    number       int  not null check (number > 0),
    document     text not null,
    made_at      timestamptz not null,
    made_by      uuid not null,
    primary key (municipality, number)
);
call operations.keep_apart('taxonomy');
revoke update, delete on taxonomy from "${app}";

-- What somebody sought, in words that this person chose to leave behind. Nobody's name stands beside it.
create table wish (
    id           uuid primary key,
    municipality text not null references places.municipality,
    words        text not null check (char_length(words) between 1 and 500),
    area         text not null,
    left_at      timestamptz not null
);
call operations.keep_apart('wish');
create index on wish (municipality, left_at);

-- Words that were asked at least five times in a week without anything that fits. Rarer words were never written down.
create table unanswered (
    municipality text not null references places.municipality,
    week         date not null,
    words        text not null,
    times        int  not null check (times >= 5),
    primary key (municipality, week, words)
);
call operations.keep_apart('unanswered');
