-- A message goes out by one channel. Its recipient is a mail address or a telephone number; a letter, a call by somebody and what is only read after logging in have none:
-- where they go is looked up when it is done. A held message waits to be sent together with others.
alter table message add column channel text not null default 'MAIL' check (channel in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL', 'LETTER', 'CALL_LIST', 'INBOX'));
alter table message add column why text not null default '';
alter table message add column neutral boolean not null default false;
alter table message add column held boolean not null default false;
alter table message add column read_at timestamptz;
alter table message drop constraint message_outcome_check;
alter table message add constraint message_outcome_check check (outcome in ('SENT', 'REFUSED', 'EXPIRED', 'GIVEN_UP'));
create index on message (municipality, account, created desc) where account is not null;
create index on message (municipality, account) where held and outcome is null;
