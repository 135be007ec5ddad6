-- The department of a case is that of its item; who acted last may belong to another one.
alter table supervision.case_state add column person_department text not null default '';

update supervision.case_state set person_department = department;
