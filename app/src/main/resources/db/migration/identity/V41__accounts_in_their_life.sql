-- How the account is called, and when it was closed.
alter table identity.account
    add column name text not null default '',
    add column closed_at timestamptz;

-- What happened to accounts, and who did it.
create table identity.account_change (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    username text not null,
    kind     text not null,
    by_whom  text not null,
    -- What the account was from then on; null when that did not change.
    role     text,
    detail   text not null
);

-- Names under which somebody failed to sign in lately, whether there is such an account or not.
create table identity.failed_sign_in (
    username      text primary key,
    failures      int not null,
    last_at       timestamptz not null,
    waiting_until timestamptz not null
);
