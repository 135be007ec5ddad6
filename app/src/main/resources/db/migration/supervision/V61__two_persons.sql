-- A signal or a pattern is revoked by two persons: one asks for it on a ground, another one agrees.
-- Every step is a change like any other; beside the signal stands which request awaits the second
-- person. Of steps before these were kept, the ground and the account are not known: empty.
alter table supervision.signal_change
    add column ground text not null default '',
    add column account text not null default '';
alter table supervision.signal add column revocation bigint;

create index signal_revocation on supervision.signal (changed_at desc, id desc)
    where revocation is not null;
-- Lists join their open requests: these alone are read, not all that ever happened.
create index signal_change_revocation on supervision.signal_change (id)
    where kind = 'REVOCATION_ASKED';

alter table supervision.pattern_change
    add column ground text not null default '',
    add column account text not null default '';
alter table supervision.pattern add column revocation bigint;
