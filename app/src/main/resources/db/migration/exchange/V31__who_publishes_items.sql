-- Who may publish the list of service items, which is one for all sources.
alter table exchange.source add column may_publish_items boolean not null default false;
