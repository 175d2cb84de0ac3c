-- Somebody is found by telephone number when logging in by it.
create index on reach (telephone) where telephone <> '';
