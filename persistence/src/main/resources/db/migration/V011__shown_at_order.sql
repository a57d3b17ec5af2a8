-- What the shopper was shown when an order was placed, for whoever must prove it later. Runs unchanged on PostgreSQL and
-- on H2 in its PostgreSQL mode; the conventions are those of V001.

-- A table of its own: the version before goes on placing orders without a row here, which then means "not kept"; and the
-- lists of orders do not read what only a sheet of evidence shows.
create table shown_at_order (
  order_number      varchar(9)  not null,
  -- The words on the button, as they stood there.
  button            varchar     not null,
  -- What the owner called the terms, if anything, and the SHA-256 of their text in the order's language.
  terms_version     varchar,
  terms_digest      varchar(64) not null,
  -- The ways of delivery that were offered, one a line as "code cents currency vat title": they are only ever written
  -- and read together.
  deliveries        varchar     not null,
  constraint shown_at_order_pk primary key (order_number),
  constraint shown_at_order_order foreign key (order_number) references orders (number)
);
