-- Cases judged again in the background because the law changed: one row for each law.
create table supervision.reprojection (
    law        bigint primary key,
    planned_at timestamptz not null,
    cases      integer not null default 0
);

-- Its work in pieces, each done in one transaction by whichever server takes it.
create table supervision.reprojection_piece (
    law     bigint not null references supervision.reprojection,
    number  integer not null,
    cases   bigint[] not null,
    done_at timestamptz,
    changed integer not null default 0,
    primary key (law, number)
);

create index reprojection_piece_open on supervision.reprojection_piece (law, number)
    where done_at is null;

-- Every due date that a law changed; its reason is that law. Only ever added to. A due date that
-- was not there before, or is no more, is null.
create table supervision.due_change (
    id      bigint generated always as identity primary key,
    law     bigint not null,
    case_id bigint not null,
    rule    text not null,
    message text not null,
    anchor  text not null,
    at      timestamptz not null,
    before  timestamptz,
    after   timestamptz
);

create index due_change_case on supervision.due_change (case_id);
create index due_change_law on supervision.due_change (law, id);
