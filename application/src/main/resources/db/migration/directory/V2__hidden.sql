-- Whether an entry is hidden because it is not allowed, and how often that changed: what is told to an index has a number that rises with each change of what may be found.
alter table entry add column hidden boolean not null default false;
alter table entry add column hidings int not null default 0;
