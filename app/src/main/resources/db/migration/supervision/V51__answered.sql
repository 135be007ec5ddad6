-- When who is responsible explained a signal or told what was put right, last.
alter table supervision.signal add column answered_at timestamptz;
