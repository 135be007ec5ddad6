create schema casefile;

-- One matter in hand 办件, by source and number.
create table casefile.case_file (
    id           bigint generated always as identity primary key,
    source       text not null,
    number       text not null,
    item         text not null,
    item_version integer not null,
    data         text not null,
    unique (source, number)
);

-- What was told of it. Only ever added to: a newer version supersedes an older one, which stays.
create table casefile.event (
    case_id     bigint not null references casefile.case_file,
    message     text not null,
    version     integer not null,
    activity    text not null,
    name        text not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    day_only    boolean not null,
    voided      boolean not null,
    sequence    integer not null,
    person      text,
    post        text,
    department  text,
    data        text not null,
    primary key (case_id, message, version)
);
