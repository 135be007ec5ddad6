-- A file that was imported, or is being.
create table exchange.import_run (
    id           bigint generated always as identity primary key,
    source       text not null,
    name         text not null,
    state        text not null,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    messages     bigint not null default 0,
    done         bigint not null default 0,
    cases        bigint not null default 0,
    accepted     bigint not null default 0,
    duplicates   bigint not null default 0,
    contradicted bigint not null default 0,
    problems     bigint not null default 0,
    -- What could not be taken, a line each, as far as it was kept: file:line and why, in both languages.
    report       text not null default ''
);
