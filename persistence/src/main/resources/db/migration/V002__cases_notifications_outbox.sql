-- What a person must see, what the gateway posted, what the world is told, and the pace of questions to the gateway.
-- Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001.
--
-- What waits is found through a time that is empty once it waits no more: an index over it stays as small as the work
-- that is left, without a partial index, which H2 does not have.

create table cases (
  id                uuid        not null,
  -- The vocabulary grows with the program; a case once closed is history, whatever words come later.
  kind              varchar(30) not null,
  -- No foreign key to orders: it would lock the order's row after the payment's row, and all writers take them the
  -- other way round.
  order_number      varchar(9)  not null,
  payment_id        uuid        not null,
  word              varchar     not null,
  -- The amount that the gateway reported, where it did.
  reported_cents    bigint,
  reported_currency varchar(3),
  -- What to give back, where that is the proposal.
  refund_cents      bigint,
  refund_currency   varchar(3),
  opened_at         timestamp(6) with time zone not null,
  last_seen_at      timestamp(6) with time zone not null,
  times             integer     not null,
  -- The attempt and the kind while the case is open, else empty: the same disagreement seen again, by whomever, is the
  -- same case.
  open_key          varchar(80),
  -- When it was opened while it is open, else empty.
  open_since        timestamp(6) with time zone,
  closed_at         timestamp(6) with time zone,
  -- Who closed it; empty also if the disagreement went away by itself.
  closed_by         varchar(64),
  close_reason      varchar,
  constraint cases_pk primary key (id),
  constraint cases_one_open unique (open_key),
  constraint cases_payment foreign key (payment_id) references payments (id),
  constraint cases_counted check (times >= 1),
  constraint cases_seen_in_order check (last_seen_at >= opened_at),
  constraint cases_reported_whole check ((reported_cents is null) = (reported_currency is null)),
  constraint cases_refund_whole check ((refund_cents is null) = (refund_currency is null)),
  constraint cases_open_or_closed check (
    (open_key is null) = (closed_at is not null) and (open_since is null) = (closed_at is not null)
    and (close_reason is null) = (closed_at is null) and (closed_by is null or closed_at is not null))
);
create index cases_of_order on cases (order_number, opened_at, id);
-- Open cases, oldest first; closed ones, last closed first; of all kinds, or of one.
create index cases_open on cases (open_since, id);
create index cases_open_of_kind on cases (kind, open_since, id);
create index cases_closed on cases (closed_at desc, id desc);
create index cases_closed_of_kind on cases (kind, closed_at desc, id desc);

create table notifications (
  id                uuid        not null,
  -- The gateway's identity of the event, opaque; its SHA-256 in hexadecimal holds it unique, because a long one could
  -- outgrow an index entry.
  event_id          varchar     not null,
  event_hash        varchar(64) not null,
  -- Whether it was signed with a known key. A stranger who guesses an event's identity cannot take the place of the
  -- signed one.
  genuine           boolean     not null,
  type              varchar     not null,
  -- No foreign key: it may name an attempt that nobody here knows, or does not know yet.
  reference         varchar(64),
  -- The gateway's own time, verbatim; it has no zone and decides nothing.
  occurred_at       varchar     not null,
  body              varchar     not null,
  received_at       timestamp(6) with time zone not null,
  times             integer     not null,
  last_received_at  timestamp(6) with time zone not null,
  folded_at         timestamp(6) with time zone,
  -- When to try to fold it; empty when it was folded, or never can be.
  next_try_at       timestamp(6) with time zone,
  -- When it was received, while nothing could be made of it; else empty.
  unsettled_since   timestamp(6) with time zone,
  constraint notifications_pk primary key (id),
  constraint notifications_event_once unique (event_hash, genuine),
  constraint notifications_counted check (times >= 1),
  constraint notifications_folded_is_settled check (
    folded_at is null or (next_try_at is null and unsettled_since is null)),
  constraint notifications_foldable check (next_try_at is null or (genuine and reference is not null))
);
create index notifications_by_reference on notifications (reference);
create index notifications_to_fold on notifications (next_try_at);
create index notifications_unsettled on notifications (unsettled_since desc, id desc);

create table outbox (
  id                uuid        not null,
  subject           varchar(20) not null,
  order_number      varchar(9)  not null,
  -- The attempt that the announcement is about.
  payment_id        uuid        not null,
  written_at        timestamp(6) with time zone not null,
  tries             integer     not null,
  -- When to try (again) to deliver it; empty when it was delivered, and while there is no way out.
  next_try_at       timestamp(6) with time zone,
  delivered_at      timestamp(6) with time zone,
  -- When it was written while it is not delivered, else empty.
  undelivered_since timestamp(6) with time zone,
  last_problem      varchar     not null,
  constraint outbox_pk primary key (id),
  -- An order is announced once, whatever races; its announcements are found by it.
  constraint outbox_once unique (order_number, subject),
  constraint outbox_order foreign key (order_number) references orders (number),
  constraint outbox_payment foreign key (payment_id) references payments (id),
  constraint outbox_counted check (tries >= 0),
  constraint outbox_delivered_is_done check (delivered_at is null or next_try_at is null),
  constraint outbox_delivered_or_not check ((undelivered_since is null) = (delivered_at is not null))
);
create index outbox_due on outbox (next_try_at);
create index outbox_undelivered on outbox (undelivered_since, id);

-- Since when an outcome is not known, for operators to watch.
create index payments_by_state on payments (state, started_at);

-- One row for all servers: when the next question to the gateway may be asked.
create table sweep_pace (
  id                smallint    not null,
  next_slot         timestamp(6) with time zone not null,
  constraint sweep_pace_pk primary key (id),
  constraint sweep_pace_one_row check (id = 1)
);
insert into sweep_pace (id, next_slot) values (1, timestamp with time zone '1970-01-01 00:00:00+00');
