-- What staff write about an order for each other. Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode; the
-- conventions are those of V001.

create table order_notes (
  -- Given by the form, so that a form sent twice is one note.
  id                uuid        not null,
  order_number      varchar(9)  not null,
  written_at        timestamp(6) with time zone not null,
  staff_name        varchar(64) not null,
  text              varchar     not null,
  constraint order_notes_pk primary key (id),
  constraint order_notes_order foreign key (order_number) references orders (number)
);
create index order_notes_of_order on order_notes (order_number, written_at, id);
