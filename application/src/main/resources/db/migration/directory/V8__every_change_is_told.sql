-- An index takes over what has a higher number than what it knows (version + hidings + told). It also keeps what a list shows of an entry, so every change of the row must raise that
-- number, whoever makes it and whatever changes: also what is no version, such as that a broker looked at what a resident put on the map.
create or replace function note_transaction() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    if new.version + new.hidings + new.told <= old.version + old.hidings + old.told then
        new.told := old.version + old.hidings + old.told + 1 - new.version - new.hidings;
    end if;
    return new;
end $$;
