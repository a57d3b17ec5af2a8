-- The record of what staff did becomes a chain: each entry is bound to the one before it by a hash. Runs unchanged on
-- PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001. The version before writes entries
-- without these columns; the application binds them afterwards.

-- The entry's place in the chain; empty while it has none.
alter table audit_trail add column chain_number  bigint;
-- SHA-256 in hexadecimal: of the entry before, and of this one.
alter table audit_trail add column previous_hash varchar(64);
alter table audit_trail add column entry_hash    varchar(64);
-- What stood there before and stands there now, where something was changed.
alter table audit_trail add column before_text   varchar;
alter table audit_trail add column after_text    varchar;
-- The subject's first word, to find what was done about an order by an index.
alter table audit_trail add column subject_word  varchar(100);

alter table audit_trail add constraint audit_trail_number_once unique (chain_number);
alter table audit_trail add constraint audit_trail_number_counted check (chain_number >= 1);
alter table audit_trail add constraint audit_trail_bound_whole check (
  (chain_number is null) = (previous_hash is null) and (chain_number is null) = (entry_hash is null));

create index audit_trail_of_person on audit_trail (staff_name, happened_at desc, id desc);
create index audit_trail_of_action on audit_trail (action, happened_at desc, id desc);
create index audit_trail_of_subject on audit_trail (subject_word, happened_at desc, id desc);

-- One row: where the chain ends. Whoever appends holds it for a moment, so that two servers do not follow one entry; and
-- it remembers how long the chain was, so that a cut at its end is seen.
create table audit_head (
  id                smallint    not null,
  last_number       bigint      not null,
  last_hash         varchar(64) not null,
  -- Until when entries without a place are bound into the chain: in a shop that had a record before it had a chain, for
  -- one day, while the version before may still run beside this one; in all others never, so that nobody can add an
  -- entry by writing a row.
  adopts_until      timestamp(6) with time zone not null,
  constraint audit_head_pk primary key (id),
  constraint audit_head_one_row check (id = 1),
  constraint audit_head_counted check (last_number >= 0)
);
insert into audit_head (id, last_number, last_hash, adopts_until)
  select 1, 0, repeat('0', 64),
    case when exists (select 1 from audit_trail) then current_timestamp + interval '1' day else current_timestamp end;
