create schema rulebook;

-- The texts of rule packs that were ever in force, by what they hold. Never changed, never deleted.
create table rulebook.pack (
    fingerprint text primary key,
    id          text not null,
    version     text not null,
    files       text not null
);

-- The calendars of cases that were ever in force, with all their notices, by what they hold.
create table rulebook.calendar (
    fingerprint text primary key,
    content     text not null
);

-- Notices of days off and days worked 放假通知 as people published them here. Only ever added to.
create table rulebook.notice (
    id           bigint generated always as identity primary key,
    published_at timestamptz not null,
    person       text not null,
    reference    text not null,
    years        text not null,
    days         integer not null,
    content      text not null
);

-- What cases are judged by, in the order of coming into force: the last one binds every server.
create table rulebook.law (
    id            bigint generated always as identity primary key,
    in_force_at   timestamptz not null,
    pack          text not null references rulebook.pack,
    calendar      text not null references rulebook.calendar,
    notice        bigint references rulebook.notice,
    first_changed date,
    last_changed  date
);

-- Keeps law and items as they are until the transaction ends, and tells which law that is: the
-- second statement sees what was committed while the first one waited.
create function rulebook.hold(number bigint) returns bigint
    language plpgsql volatile
as $$
begin
    perform pg_advisory_xact_lock_shared(number);
    return (select coalesce(max(id), 0) from rulebook.law);
end
$$;
