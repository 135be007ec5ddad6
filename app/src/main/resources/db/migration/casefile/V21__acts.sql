-- When acts happened: cases come roughly in the order of their time, so a few pages suffice.
create index event_occurred on casefile.event using brin (occurred_at) with (pages_per_range = 32);

-- For other modules: the acts of all cases in a span of time, each in the newest version known.
create function casefile.acts(known_at timestamptz, since timestamptz, until timestamptz)
    returns table (case_id bigint, activity text, occurred_at timestamptz, day_only boolean,
        person text, department text)
    language sql stable
begin atomic
    select e.case_id, e.activity, e.occurred_at, e.day_only, coalesce(e.person, ''),
        coalesce(e.department, '')
    from casefile.event e
    where e.occurred_at >= acts.since and e.occurred_at < acts.until
        and e.received_at <= acts.known_at
        and not e.voided
        and not exists (
            select from casefile.event newer
            where newer.case_id = e.case_id and newer.message = e.message
                and newer.version > e.version and newer.received_at <= acts.known_at);
end;

-- For other modules: spans of time in which nothing came from a source; the last one has no end.
create function casefile.silences(known_at timestamptz, since timestamptz, longer_than interval)
    returns table (source text, began timestamptz, ended timestamptz)
    language sql stable
begin atomic
    select received.source, received.began, received.ended
    from (
        select c.source, e.received_at as began,
            lead(e.received_at) over (partition by c.source order by e.received_at) as ended
        from casefile.event e join casefile.case_file c on c.id = e.case_id
        where e.received_at >= silences.since and e.received_at <= silences.known_at
    ) as received
    where coalesce(received.ended, silences.known_at) - received.began > silences.longer_than;
end;

-- For other modules: whether anything came from a source after one instant and before another.
create function casefile.was_heard(named text, since timestamptz, until timestamptz)
    returns boolean
    language sql stable
begin atomic
    select exists (
        select from casefile.event e join casefile.case_file c on c.id = e.case_id
        where c.source = was_heard.named and e.received_at > was_heard.since
            and e.received_at < was_heard.until);
end;
