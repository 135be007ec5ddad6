-- To which level the next review may bring a case: when many wait, those come first that may come
-- to a red card. Of what was judged before it is not known until it is judged again.
alter table supervision.case_state add column awaited smallint not null default 1;

drop index supervision.case_state_review;
create index case_state_review on supervision.case_state (awaited desc, next_review_at)
    where next_review_at is not null;
