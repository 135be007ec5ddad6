-- Who did it, where a person did: a signal confirmed or revoked.
alter table supervision.signal_change add column person text not null default '';
