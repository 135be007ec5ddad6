-- Why a case is to be reviewed, where it is not the passing of time.
alter table supervision.case_state add column review_cause text not null default '';
