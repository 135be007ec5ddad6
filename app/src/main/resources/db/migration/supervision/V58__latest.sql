-- What happened last is found by one index, also among many signals that changed together.
alter table supervision.signal_change add column arose_at timestamptz;

update supervision.signal_change c set arose_at = g.arose_at
from supervision.signal g where g.id = c.signal_id;

alter table supervision.signal_change alter column arose_at set not null;

drop index supervision.signal_change_at;
create index signal_change_latest on supervision.signal_change (at desc, arose_at desc, id desc);

create index signal_withdrawn on supervision.signal (changed_at) where status = 'WITHDRAWN';
