create schema organisation;

-- A region 行政区划 below another one; the one without is the whole.
create table organisation.region (
    id     bigint generated always as identity primary key,
    parent bigint references organisation.region,
    code   text not null unique,
    name   text not null
);

insert into organisation.region (parent, code, name) values (null, '', '');

-- A department 部门 of a region, which may belong to another department.
create table organisation.department (
    id       bigint generated always as identity primary key,
    region   bigint not null references organisation.region,
    parent   bigint references organisation.department,
    name     text not null,
    added_at timestamptz not null,
    unique (region, name)
);

-- A post 岗位 of a department and who holds it; a person may hold several.
create table organisation.post (
    id         bigint generated always as identity primary key,
    department bigint not null references organisation.department,
    name       text not null,
    person     text not null,
    added_at   timestamptz not null,
    unique (department, name, person)
);
