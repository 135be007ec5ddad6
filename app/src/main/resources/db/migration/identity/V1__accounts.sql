create schema identity;

create table identity.account (
    username      text primary key,
    password_hash text not null,
    role          text not null,
    person        text not null,
    department    text not null,
    created_at    timestamptz not null
);
