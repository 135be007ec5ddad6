-- What lists and figures show of a case besides how it was judged.
alter table supervision.case_state
    add column person text not null default '',
    add column finished_at timestamptz,
    drop column open;

create index case_state_first on supervision.case_state (first_at);
create index case_state_last on supervision.case_state (last_at desc);
create index case_state_finished on supervision.case_state (finished_at);
create index case_state_running on supervision.case_state (due_at) where finished_at is null;
create index case_state_level on supervision.case_state (level, last_at desc) where level > 0;
create index case_state_department on supervision.case_state (department, last_at desc);
create index case_state_person on supervision.case_state (person, department)
    where finished_at is null;

create index signal_changed on supervision.signal (changed_at desc, id desc);
create index signal_raised on supervision.signal (raised_at);
create index signal_rule on supervision.signal (rule, arose_at desc);
create index signal_change_at on supervision.signal_change (at);
