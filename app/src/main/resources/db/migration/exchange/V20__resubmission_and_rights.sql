-- What is needed to take up again what was refused, and who settled it.
alter table exchange.quarantine
    add column case_number text,
    add column message text,
    add column backfill text not null default 'LIVE',
    add column mended text,
    add column resolved_by text;

create index quarantine_waiting on exchange.quarantine (id) where resolved_at is null;

-- Who may tell history as if it had been told in time.
alter table exchange.source add column may_backfill boolean not null default false;
