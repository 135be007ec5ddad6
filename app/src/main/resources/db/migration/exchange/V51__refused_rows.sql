-- The rows of an imported CSV file that could not be taken, below their header, to be mended.
alter table exchange.import_run add column refused_rows text not null default '';
