-- The number of a case is found by its beginning or by its end.
create index case_file_number on casefile.case_file (number text_pattern_ops);
create index case_file_number_end on casefile.case_file (reverse(number) text_pattern_ops);
create index case_file_item on casefile.case_file (item);

-- When messages came, for the delay of sources: kept in the order of arrival, so a few pages suffice.
create index event_received on casefile.event using brin (received_at);

-- What other modules may join: the head of a case, and nothing of its timeline.
create view casefile.heading as
select id, source, number, item, item_version
from casefile.case_file;

-- What came from each source since an instant, for who looks after the sources.
create function casefile.receptions(since timestamptz, today timestamptz, until timestamptz)
    returns table (source text, received bigint, delay double precision, last_at timestamptz)
    language sql stable
begin atomic
    select c.source, count(*) filter (where e.received_at >= today),
        percentile_cont(0.95) within group (
            order by greatest(0, extract(epoch from e.received_at - e.occurred_at)))
            filter (where e.received_at >= today),
        max(e.received_at)
    from casefile.event e join casefile.case_file c on c.id = e.case_id
    where e.received_at >= since and e.received_at <= until
    group by c.source;
end;
