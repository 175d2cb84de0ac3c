-- A message that its reader may have less often, or not at all, carries a link by which to say so.
alter table message add column usual boolean not null default false;
