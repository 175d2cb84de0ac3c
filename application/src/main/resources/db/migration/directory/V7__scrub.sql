-- A place that must not be found leaves its address nowhere, not in what was said before either. The daily role may not change versions; it may only have them scrubbed, and only
-- of an entry whose place must not be found now.
alter table entry_version add column scrubbed boolean not null default false;

create function without_places(words text, places text[]) returns text language plpgsql immutable as $$
declare
    place text;
    rest  text := words;
begin
    foreach place in array coalesce(places, '{}') loop
        rest := replace(rest, place, '…');
    end loop;
    return regexp_replace(rest,
        '\m[1-9]\d{3}\s?[a-z]{2}\M|\m[[:alpha:]]{2,}(straat|laan|weg|plein|gracht|kade|singel|dreef|hof|pad|steeg|plantsoen|dijk)\s+\d{1,4}', '…', 'gi');
end $$;

create function scrub(which uuid) returns int language plpgsql security definer set search_path = directory, pg_catalog, pg_temp as $$
declare
    places text[];
    was    record;
    rest   jsonb;
    path   text[];
    rows   int;
    done   int := 0;
begin
    if not exists (select 1 from entry where id = which and coalesce((facts #>> '{spot,withheld}')::boolean, false)) then
        return 0;
    end if;
    -- The longest first: a street with its number before the street alone.
    select array_agg(place order by length(place) desc) into places from (
    select distinct told.place
      from entry_version v
     cross join lateral (values (v.facts #>> '{contact,address}'), (concat_ws(' ', v.facts #>> '{spot,street}', v.facts #>> '{spot,houseNumber}')),
                                (v.facts #>> '{spot,street}'), (v.facts #>> '{spot,postcode}')) as told (place)
     where v.entry = which and length(trim(told.place)) > 3) all_told;
    for was in select number, facts from entry_version where entry = which loop
        rest := jsonb_set(was.facts, '{contact,address}', '""');
        if jsonb_typeof(rest -> 'spot') = 'object' then
            rest := jsonb_set(rest, '{spot}', (rest -> 'spot') || '{"street": "", "houseNumber": "", "postcode": "", "town": "", "point": null}');
        end if;
        foreach path slice 1 in array array[['about', 'summary'], ['about', 'forWhom'], ['about', 'figures'], ['gettingIn', 'explanation'], ['gettingIn', 'times'], ['cost', 'explanation'],
                                            ['whereabouts', 'stated']] loop
            if rest #>> path is not null then
                rest := jsonb_set(rest, path, to_jsonb(without_places(rest #>> path, places)));
            end if;
        end loop;
        update entry_version set facts = rest, scrubbed = true where entry = which and number = was.number and facts <> rest;
        get diagnostics rows = row_count;
        done := done + rows;
    end loop;
    update said set cells = coalesce((select jsonb_object_agg(key, without_places(value, places)) from jsonb_each_text(cells)
                                       where key <> all (array['address', 'street', 'house-number', 'postcode', 'town', 'latitude', 'longitude'])), '{}')
     where entry = which;
    update import_row set cells = null, said = null, said_before = null where entry = which and (cells is not null or said is not null or said_before is not null);
    return done;
end $$;
revoke execute on function scrub(uuid) from public;
grant execute on function scrub(uuid) to "${app}";
