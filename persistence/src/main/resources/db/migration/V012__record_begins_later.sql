-- The record of what staff did may forget what is old. Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode.

-- The newest entry that was forgotten, which the oldest one that is kept is bound to; none while the number is 0.
alter table audit_head add column forgotten_number bigint default 0 not null;
alter table audit_head add column forgotten_hash varchar(64)
  default '0000000000000000000000000000000000000000000000000000000000000000' not null;
