-- The language in which somebody wants to hear from us; empty: not said.
alter table reach add column language text not null default '' check (language in ('', 'nl', 'en'));
