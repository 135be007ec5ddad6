-- Apart from its level: the gravest signal that would count if it were certain, 0 for none.
alter table supervision.case_state
    add column provisional smallint not null default 0,
    add column due_in_working_days boolean not null default true,
    add column hands text[] not null default '{}';

update supervision.case_state s
set provisional = g.level
from (
    select case_id, max(level) as level from supervision.signal
    where status = 'STANDING' and provisional group by case_id) as g
where g.case_id = s.case_id and g.level > s.level;

create index case_state_provisional on supervision.case_state (provisional, last_at desc)
    where provisional > 0;

-- Through whose hands a case went: "person" and "person TAB department".
update supervision.case_state s
set hands = a.hands
from (
    select acts.case_id, array_agg(distinct hand) as hands
    from casefile.acts('infinity', '-infinity', 'infinity') as acts
    cross join lateral unnest(array[acts.person, acts.person || E'\t' || acts.department]) as hand
    where acts.person <> ''
    group by acts.case_id) as a
where a.case_id = s.case_id;

create index case_state_hands on supervision.case_state using gin (hands);

-- Who answers for a signal, the same way.
create function supervision.hands(responsible text) returns text[]
    language sql immutable
begin atomic
    select coalesce(array_agg(distinct hand), '{}'::text[])
    from (
        select split_part(line, E'\t', 2) as person, split_part(line, E'\t', 4) as department
        from unnest(string_to_array(hands.responsible, E'\n')) as line) as answering
    cross join lateral unnest(array[person, person || E'\t' || department]) as hand
    where person <> '';
end;

alter table supervision.signal
    add column hands text[] not null generated always as (supervision.hands(responsible)) stored;

create index signal_hands on supervision.signal using gin (hands);
