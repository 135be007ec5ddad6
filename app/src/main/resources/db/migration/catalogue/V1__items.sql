create schema catalogue;

-- The service items 事项 as their list was last published, in the form in which it came.
create table catalogue.item_list (
    id           bigint generated always as identity primary key,
    published_at timestamptz not null,
    content      text not null
);
