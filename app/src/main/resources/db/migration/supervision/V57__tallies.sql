-- In which zone days begin; the server tells when its rulebook counts in another one.
create function supervision.zone() returns text language sql stable return 'Asia/Shanghai';

create function supervision.day(instant timestamptz) returns date
    language sql stable return (instant at time zone supervision.zone())::date;

-- What cases come to, by department and by the day on which they began or were finished; those in
-- hand by no day, -infinity. Kept by whoever writes their states, in the same transaction. A figure
-- is the sum over the slots: those who write at once have each their own, and wait for nobody.
create table supervision.case_tally (
    day             date not null,
    department      text not null,
    slot            smallint not null,
    began           bigint not null,
    began_warning   bigint not null,
    began_yellow    bigint not null,
    began_red       bigint not null,
    finished        bigint not null,
    running         bigint not null,
    running_warning bigint not null,
    running_yellow  bigint not null,
    running_red     bigint not null,
    maybe_warning   bigint not null,
    maybe_yellow    bigint not null,
    maybe_red       bigint not null,
    primary key (day, department, slot)
) with (fillfactor = 60);

-- The slot of this transaction, which nobody else has until it ends.
create function supervision.slot() returns smallint
    language plpgsql as $$
begin
    for slot in 0..31 loop
        if pg_try_advisory_xact_lock(1952541804, slot) then
            return slot;
        end if;
    end loop;
    perform pg_advisory_xact_lock(1952541804, pg_backend_pid() % 32);
    return pg_backend_pid() % 32;
end $$;

-- A case that is to be counted, or of which what was counted is to be taken back: sign -1.
create type supervision.counted_case as (
    sign        integer,
    department  text,
    first_at    timestamptz,
    finished_at timestamptz,
    is_running  boolean,
    level       integer,
    provisional integer
);

create function supervision.count_cases(cases supervision.counted_case[]) returns void
    language sql
begin atomic
    insert into supervision.case_tally as t (day, department, slot, began, began_warning,
        began_yellow, began_red, finished, running, running_warning, running_yellow, running_red,
        maybe_warning, maybe_yellow, maybe_red)
    select day, department, slot, sum(began), sum(began * (level = 2)::int),
        sum(began * (level = 3)::int), sum(began * (level = 4)::int), sum(finished), sum(running),
        sum(running * (level = 2)::int), sum(running * (level = 3)::int),
        sum(running * (level = 4)::int), sum(running * (provisional = 2)::int),
        sum(running * (provisional = 3)::int), sum(running * (provisional = 4)::int)
    from (
        select supervision.day(first_at) as day, department, sign as began, 0 as finished,
            0 as running, level, provisional
        from unnest(cases) where first_at is not null
        union all
        select supervision.day(finished_at), department, 0, sign, 0, 0, 0
        from unnest(cases) where finished_at is not null
        union all
        select '-infinity'::date, department, 0, 0, sign, level, provisional
        from unnest(cases) where is_running) as counted
    cross join (select supervision.slot() as slot) as own
    group by day, department, slot
    having sum(began) <> 0 or sum(finished) <> 0 or sum(running) <> 0
        or sum(began * (level = 2)::int) <> 0 or sum(began * (level = 3)::int) <> 0
        or sum(began * (level = 4)::int) <> 0 or sum(running * (level = 2)::int) <> 0
        or sum(running * (level = 3)::int) <> 0 or sum(running * (level = 4)::int) <> 0
        or sum(running * (provisional = 2)::int) <> 0 or sum(running * (provisional = 3)::int) <> 0
        or sum(running * (provisional = 4)::int) <> 0
    on conflict (day, department, slot) do update set
        began = t.began + excluded.began,
        began_warning = t.began_warning + excluded.began_warning,
        began_yellow = t.began_yellow + excluded.began_yellow,
        began_red = t.began_red + excluded.began_red,
        finished = t.finished + excluded.finished,
        running = t.running + excluded.running,
        running_warning = t.running_warning + excluded.running_warning,
        running_yellow = t.running_yellow + excluded.running_yellow,
        running_red = t.running_red + excluded.running_red,
        maybe_warning = t.maybe_warning + excluded.maybe_warning,
        maybe_yellow = t.maybe_yellow + excluded.maybe_yellow,
        maybe_red = t.maybe_red + excluded.maybe_red;
end;

create function supervision.case_states_added() returns trigger
    language plpgsql as $$
begin
    perform supervision.count_cases(array(
        select row (1, department, first_at, finished_at, finished_at is null and activity <> '',
            level, provisional)::supervision.counted_case
        from added));
    return null;
end $$;

create function supervision.case_states_changed() returns trigger
    language plpgsql as $$
begin
    perform supervision.count_cases(array(
        select row (1, department, first_at, finished_at, finished_at is null and activity <> '',
            level, provisional)::supervision.counted_case
        from added
        union all
        select row (-1, department, first_at, finished_at, finished_at is null and activity <> '',
            level, provisional)::supervision.counted_case
        from gone));
    return null;
end $$;

create trigger case_states_added after insert on supervision.case_state
    referencing new table as added
    for each statement execute function supervision.case_states_added();

create trigger case_states_changed after update on supervision.case_state
    referencing new table as added old table as gone
    for each statement execute function supervision.case_states_changed();

-- How many signals of a rule count, by the day on which they arose.
create table supervision.signal_tally (
    rule     text not null,
    day      date not null,
    slot     smallint not null,
    standing bigint not null,
    primary key (rule, day, slot)
) with (fillfactor = 60);

create type supervision.counted_signal as (sign integer, rule text, arose_at timestamptz);

create function supervision.count_signals(signals supervision.counted_signal[]) returns void
    language sql
begin atomic
    insert into supervision.signal_tally as t (rule, day, slot, standing)
    select rule, supervision.day(arose_at), slot, sum(sign)
    from unnest(signals)
    cross join (select supervision.slot() as slot) as own
    group by 1, 2, 3
    having sum(sign) <> 0
    on conflict (rule, day, slot) do update set standing = t.standing + excluded.standing;
end;

create function supervision.signals_added() returns trigger
    language plpgsql as $$
begin
    perform supervision.count_signals(array(
        select row (1, rule, arose_at)::supervision.counted_signal
        from added where status in ('STANDING', 'PROPOSED')));
    return null;
end $$;

create function supervision.signals_changed() returns trigger
    language plpgsql as $$
begin
    perform supervision.count_signals(array(
        select row (1, rule, arose_at)::supervision.counted_signal
        from added where status in ('STANDING', 'PROPOSED')
        union all
        select row (-1, rule, arose_at)::supervision.counted_signal
        from gone where status in ('STANDING', 'PROPOSED')));
    return null;
end $$;

create trigger signals_added after insert on supervision.signal
    referencing new table as added
    for each statement execute function supervision.signals_added();

create trigger signals_changed after update on supervision.signal
    referencing new table as added old table as gone
    for each statement execute function supervision.signals_changed();

-- Counts everything anew, as when days begin in another zone; some cases at a time.
create procedure supervision.recount()
    language plpgsql as $$
declare
    span constant bigint := 200000;
    last_case bigint := (select coalesce(max(case_id), 0) from supervision.case_state);
begin
    delete from supervision.case_tally;
    delete from supervision.signal_tally;
    for part in 0..last_case / span loop
        perform supervision.count_cases(array(
            select row (1, department, first_at, finished_at,
                finished_at is null and activity <> '', level, provisional)::supervision.counted_case
            from supervision.case_state
            where case_id >= part * span and case_id < (part + 1) * span));
        perform supervision.count_signals(array(
            select row (1, rule, arose_at)::supervision.counted_signal
            from supervision.signal
            where case_id >= part * span and case_id < (part + 1) * span
                and status in ('STANDING', 'PROPOSED')));
    end loop;
end $$;

call supervision.recount();
