-- The sum over all migration files at the last good start; one row.
create table good_start (
    singleton  boolean primary key default true check (singleton),
    migrations text not null
);

-- Keeps the rows of one municipality from another: call it right after "create table".
-- After a transaction the setting is '', not null; nullif makes "no municipality" see nothing.
create procedure keep_apart(tab regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tab);
    execute format('alter table %s force row level security', tab);
    execute format('create policy of_this_municipality on %s
        using (municipality = nullif(current_setting(''samenspel.municipality'', true), ''''))
        with check (municipality = nullif(current_setting(''samenspel.municipality'', true), ''''))', tab);
end $$;

-- The outbox and its archive, in the form Spring Modulith's JDBC registry expects.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on event_publication using hash (serialized_event);
create index on event_publication (completion_date);

create table event_publication_archive (like event_publication including all);

-- Jobs, in the form db-scheduler expects.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
