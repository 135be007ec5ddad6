create schema supervision;

-- What is known of a case as judged last; its row is the lock under which the case is judged.
create table supervision.case_state (
    case_id        bigint primary key,
    judged_as_of   timestamptz,
    next_review_at timestamptz,
    level          smallint not null default 0,
    department     text not null default '',
    activity       text not null default '',
    first_at       timestamptz,
    last_at        timestamptz,
    due_at         timestamptz,
    open           boolean not null default true
);

create index case_state_review on supervision.case_state (next_review_at)
    where next_review_at is not null;

-- A finding as stored and shown. Never deleted: what turns out wrong is withdrawn, with the reason.
create table supervision.signal (
    id           bigint generated always as identity primary key,
    case_id      bigint not null,
    rule         text not null,
    rule_version integer not null,
    message      text not null,
    occurrence   integer not null,
    status       text not null,
    level        smallint not null,
    arose_at     timestamptz not null,
    due_at       timestamptz,
    rungs        text not null,
    evidence     text not null,
    responsible  text not null,
    detail       text not null,
    raised_at    timestamptz not null,
    changed_at   timestamptz not null,
    unique (case_id, rule, message, occurrence)
);

create index signal_arose on supervision.signal (arose_at desc);

-- Everything that ever happened to a signal.
create table supervision.signal_change (
    id        bigint generated always as identity primary key,
    signal_id bigint not null references supervision.signal,
    at        timestamptz not null,
    kind      text not null,
    level     smallint not null,
    rungs     text not null,
    cause     text not null
);

create index signal_change_signal on supervision.signal_change (signal_id);
