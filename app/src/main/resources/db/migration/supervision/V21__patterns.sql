-- What shows only across cases: a person, a department or a source in a span of time. Never
-- deleted: what turns out wrong is withdrawn.
create table supervision.pattern (
    id           bigint generated always as identity primary key,
    rule         text not null,
    subject      text not null,
    department   text not null,
    aspect       text not null,
    began_at     timestamptz not null,
    ended_at     timestamptz,
    status       text not null,
    level        smallint not null,
    numbers      text not null,
    cases        bigint[] not null,
    raised_at    timestamptz not null,
    changed_at   timestamptz not null,
    unique (rule, subject, department, aspect, began_at)
);

create index pattern_began on supervision.pattern (began_at desc);

-- Everything that ever happened to it.
create table supervision.pattern_change (
    id         bigint generated always as identity primary key,
    pattern_id bigint not null references supervision.pattern,
    at         timestamptz not null,
    kind       text not null,
    level      smallint not null,
    numbers    text not null,
    cause      text not null,
    person     text not null
);

create index pattern_change_pattern on supervision.pattern_change (pattern_id);

-- From when on they must be looked for again, because history was told.
create table supervision.pattern_due (
    since timestamptz not null
);
