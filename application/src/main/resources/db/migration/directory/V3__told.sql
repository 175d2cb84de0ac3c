-- How often an index was told again what an entry says although that had not changed: the coming times of what takes place every week are other ones next month.
alter table entry add column told int not null default 0;
