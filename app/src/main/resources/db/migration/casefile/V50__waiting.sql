-- For other modules: how many messages of a case could not be taken and wait.
create view casefile.waiting as
select c.id as case_id, count(*) as messages
from casefile.case_file c join casefile.refused r on r.source = c.source and r.number = c.number
group by c.id;
