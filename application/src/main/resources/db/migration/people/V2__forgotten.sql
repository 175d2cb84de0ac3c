-- Somebody who asked to be forgotten keeps a number and nothing else: history goes on saying that it was one person, not who.
alter table account add column forgotten timestamptz;
alter table account drop constraint account_name_check;
alter table account add check ((name = '' and mail = '') = (forgotten is not null)) not valid;
alter table account validate constraint account_check;
