-- Below sixteen a parent or guardian says yes (AVG article 8, Uitvoeringswet AVG article 5). Such a yes is over when the child is sixteen.
alter table consent_event add column by_parent boolean not null default false;
