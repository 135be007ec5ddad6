create schema clock;

-- How far the clock of a demo may have come; one row, or none where the time is real.
create table clock.demo (
    id int primary key check (id = 1),
    horizon timestamptz not null
);
