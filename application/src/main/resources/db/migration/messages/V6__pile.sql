-- Letters that were printed together are posted together, or put back on the list together.
alter table errand add column pile uuid;
create index on errand (municipality, pile) where pile is not null;
