-- How long an import has taken in real time, whatever the server's clock says, and who cancelled it.
alter table exchange.import_run
    -- since it began to read the file
    add column millis bigint not null default 0,
    -- since it began to take up messages
    add column taking_millis bigint not null default 0,
    add column cancelled_by text;
