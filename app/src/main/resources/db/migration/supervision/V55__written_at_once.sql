-- Changes are written together with their signal, and nothing is ever deleted.
alter table supervision.signal_change drop constraint signal_change_signal_id_fkey;

-- Who answers is told by who judges; to take it from a text again is most of the work of a signal.
alter table supervision.signal alter column hands drop expression, alter column hands set default '{}';
drop function supervision.hands(text);
