-- A source whose credential was revoked proves itself by nothing until it is given a new one.
alter table exchange.source
    alter column token_hash drop not null,
    add column revoked_at timestamptz;
