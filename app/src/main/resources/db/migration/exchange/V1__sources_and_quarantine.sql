create schema exchange;

-- A system that sends events, and what it proves itself by.
create table exchange.source (
    code       text primary key,
    name       text not null,
    token_hash text not null unique,
    created_at timestamptz not null
);

-- What was refused, as it came, with the reason.
create table exchange.quarantine (
    id          bigint generated always as identity primary key,
    source      text not null,
    received_at timestamptz not null,
    raw         text not null,
    reason      text not null,
    detail      text not null,
    resolved_at timestamptz
);
