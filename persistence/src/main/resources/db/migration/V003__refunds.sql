-- Money given back: our own ledger, by our own reference.
-- Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001.

create table refunds (
  id                uuid         not null,
  -- No foreign key to orders: whoever writes here holds the order's row already.
  order_number      varchar(9)   not null,
  payment_id        uuid         not null,
  -- What the gateway calls it; ours, or of whoever asked for it elsewhere.
  reference         varchar(128) not null,
  amount_cents      bigint       not null,
  currency          varchar(3)   not null,
  way               varchar(20)  not null,
  state             varchar(20)  not null,
  reason            varchar      not null,
  requested_by      varchar(64)  not null,
  requested_at      timestamp(6) with time zone not null,
  decided_by        varchar(64),
  decided_at        timestamp(6) with time zone,
  decision          varchar(20),
  decision_reason   varchar,
  form_key          varchar(200) not null,
  part              smallint     not null,
  last_word         varchar,
  last_read_at      timestamp(6) with time zone,
  -- Since when it is being sent without an answer, else empty: small as the work that is left.
  sending_since     timestamp(6) with time zone,
  -- Since when it waits for a second person, else empty.
  awaiting_since    timestamp(6) with time zone,
  revision          bigint       not null,
  constraint refunds_pk primary key (id),
  constraint refunds_reference_once unique (reference),
  -- A form that is sent twice dies here, if it reaches two orders at once.
  constraint refunds_form_once unique (form_key, part),
  constraint refunds_payment foreign key (payment_id) references payments (id),
  constraint refunds_amount_positive check (amount_cents > 0),
  constraint refunds_part_counted check (part >= 1),
  constraint refunds_way_known check (way in ('GATEWAY', 'ELSEWHERE', 'BANK_TRANSFER')),
  constraint refunds_state_known check (state in
    ('AWAITING_APPROVAL', 'REJECTED', 'REQUESTED', 'IN_DOUBT', 'REFUSED', 'SUBMITTED', 'RETURNED', 'FAILED')),
  constraint refunds_decision_known check (decision is null or decision in ('APPROVED', 'REJECTED')),
  constraint refunds_decision_whole check (
    (decided_by is null) = (decided_at is null) and (decided_by is null) = (decision is null)
    and (decided_by is null) = (decision_reason is null)),
  constraint refunds_word_whole check ((last_word is null) = (last_read_at is null)),
  constraint refunds_sending check ((sending_since is null) = (state <> 'REQUESTED')),
  constraint refunds_awaiting check ((awaiting_since is null) = (state <> 'AWAITING_APPROVAL'))
);
create index refunds_of_order on refunds (order_number, requested_at, part, id);
create index refunds_of_payment on refunds (payment_id, requested_at, part, id);
create index refunds_sending_since on refunds (sending_since, id);
create index refunds_awaiting_since on refunds (awaiting_since, part, id);
-- Where the gateway takes parts of a payment back: it may say so only until the first refund.
create table refund_links (
  payment_id        uuid         not null,
  part              varchar      not null,
  said_at           timestamp(6) with time zone not null,
  constraint refund_links_pk primary key (payment_id),
  constraint refund_links_payment foreign key (payment_id) references payments (id)
);
-- A person's limit for a day.
create index refunds_asked_by on refunds (requested_by, requested_at);
