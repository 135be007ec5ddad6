-- Who did it, where a person did: a signal confirmed or revoked.
alter table supervision.signal_change add column person text not null default '';

-- Whether its gravest rung rests on what is not known yet: shown, no card.
alter table supervision.signal add column provisional boolean not null default false;
