-- Who applies 申请人; empty when nobody told. Of the case, and no part of what rules judge.
alter table casefile.case_file add column applicant text not null default '';

create or replace view casefile.heading as
select id, source, number, item, item_version, applicant
from casefile.case_file;

-- What people look for is compared in small letters; an index holds no long texts.
create index case_file_applicant on casefile.case_file (lower(left(applicant, 100)) text_pattern_ops);
drop index casefile.case_file_number;
drop index casefile.case_file_number_end;
create index case_file_number on casefile.case_file (lower(number) text_pattern_ops);
create index case_file_number_end on casefile.case_file (reverse(lower(number)) text_pattern_ops);
