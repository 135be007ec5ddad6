-- A message that is sent again and again and refused each time waits once, with how often it came.
alter table exchange.quarantine
    add column hash text,
    add column times bigint not null default 1,
    add column last_received_at timestamptz;

create unique index quarantine_same on exchange.quarantine (source, hash)
    where resolved_at is null;
