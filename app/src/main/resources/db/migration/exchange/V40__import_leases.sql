-- Who runs an import, until when he is believed to, and from where: when his time is over, another
-- goes on with it from the start of the file.
alter table exchange.import_run
    add column folder text not null default '',
    add column as_of timestamptz,
    add column runner text not null default '',
    add column lease_until timestamptz;

-- What ran before had no file that outlived its server.
update exchange.import_run
set state = 'FAILED', finished_at = started_at, report = E'\t服务器停止时导入中断，请重新导入\tthe server stopped; import the file again'
where state = 'RUNNING';

create index import_run_running on exchange.import_run (lease_until) where state = 'RUNNING';
