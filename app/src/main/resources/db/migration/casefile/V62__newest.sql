-- For other modules: what a message tells of its act, in the newest version.
create function casefile.newest(of_case bigint, of_message text)
    returns table (activity text, occurred_at timestamptz, day_only boolean, data text)
    language sql stable
begin atomic
    select e.activity, e.occurred_at, e.day_only, e.data
    from casefile.event e
    where e.case_id = newest.of_case and e.message = newest.of_message
    order by e.version desc
    limit 1;
end;
