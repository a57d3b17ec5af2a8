-- The shop's tables. Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode.
--
-- * "varchar" without a length is the text type here: unlimited on PostgreSQL, and on H2, unlike "text", a type that
--   can be compared and indexed.
-- * Every identity is given by the application: a sequence is one more round trip and a lock that all writers share.
-- * Amounts are whole cents with the currency beside them.
-- * "revision" is compared and counted up by every write to a row that changes.

create table orders (
  number            varchar(9)  not null,
  token             varchar(27) not null,
  basket_token      varchar(27) not null,
  status            varchar(20) not null,
  placed_at         timestamp(6) with time zone not null,
  language          varchar(2)  not null,
  customer_name     varchar     not null,
  customer_email    varchar     not null,
  -- The address in lower case, because people type it in any case and an index cannot guess.
  email_search      varchar     not null,
  currency          varchar(3)  not null,
  -- Articles and delivery, so that the list of orders reads one table.
  total_cents       bigint      not null,
  delivery_method   varchar(40) not null,
  delivery_title    varchar     not null,
  delivery_cents    bigint      not null,
  delivery_vat      smallint    not null,
  -- Where to; all three or, for pick-up, none.
  street            varchar,
  postal_code       varchar,
  town              varchar,
  revision          bigint      not null,
  constraint orders_pk primary key (number),
  constraint orders_one_per_token unique (token),
  -- A double click on the order button dies here.
  constraint orders_one_per_basket unique (basket_token),
  constraint orders_status_known check (status in
    ('OPEN', 'PENDING', 'PAID', 'FAILED', 'CANCELLED', 'EXPIRED', 'REFUNDED', 'PARTIALLY_REFUNDED')),
  constraint orders_total_positive check (total_cents >= 0 and delivery_cents >= 0),
  constraint orders_address_whole check (
    (street is null and postal_code is null and town is null)
    or (street is not null and postal_code is not null and town is not null))
);
-- The list of orders, newest first, from any point on; all of them, or those of one status.
create index orders_newest on orders (placed_at desc, number desc);
create index orders_newest_of_status on orders (status, placed_at desc, number desc);
create index orders_by_email on orders (email_search);

create table order_lines (
  order_number      varchar(9)  not null,
  position          smallint    not null,
  product           varchar(40) not null,
  title             varchar     not null,
  quantity          smallint    not null,
  unit_cents        bigint      not null,
  vat               smallint    not null,
  constraint order_lines_pk primary key (order_number, position),
  constraint order_lines_order foreign key (order_number) references orders (number),
  constraint order_lines_quantity check (quantity between 1 and 99),
  constraint order_lines_price check (unit_cents >= 0)
);

create table baskets (
  token             varchar(27) not null,
  -- The articles as "product:quantity,...": they are only ever read and written together with their basket, so a
  -- change of a basket is one statement.
  lines             varchar     not null,
  -- What the checkout form said; name, address for messages and delivery together, or not at all.
  draft_name        varchar,
  draft_email       varchar,
  draft_delivery    varchar(40),
  draft_street      varchar,
  draft_postal_code varchar,
  draft_town        varchar,
  -- No foreign key: an order and its basket are forgotten at different times.
  ordered_as        varchar(9),
  touched_at        timestamp(6) with time zone not null,
  revision          bigint      not null,
  constraint baskets_pk primary key (token),
  constraint baskets_draft_whole check (
    (draft_name is null and draft_email is null and draft_delivery is null)
    or (draft_name is not null and draft_email is not null and draft_delivery is not null)),
  constraint baskets_address_whole check (
    (draft_street is null and draft_postal_code is null and draft_town is null)
    or (draft_name is not null and draft_street is not null and draft_postal_code is not null
        and draft_town is not null))
);

create table payments (
  id                uuid        not null,
  order_number      varchar(9)  not null,
  attempt           integer     not null,
  reference         varchar(64) not null,
  amount_cents      bigint      not null,
  currency          varchar(3)  not null,
  state             varchar(20) not null,
  decline_reason    varchar(20),
  redirect          varchar,
  redirect_since    timestamp(6) with time zone,
  -- The gateway's own name for the payment, and where to ask; opaque, so their length is not ours to limit.
  gateway_id        varchar,
  gateway_query     varchar,
  -- SHA-256 of gateway_id, in hexadecimal: names of hundreds of characters could outgrow an index entry.
  gateway_id_hash   varchar(64),
  -- The order's number while this is its current attempt, else empty. Unique keys let empty values pass on both
  -- databases, so this holds "one current attempt per order" without a partial index, which H2 does not have.
  current_for       varchar(9),
  started_at        timestamp(6) with time zone not null,
  last_word         varchar,
  last_read_at      timestamp(6) with time zone,
  -- When to ask the gateway again; empty when nobody needs to.
  next_check_at     timestamp(6) with time zone,
  revision          bigint      not null,
  constraint payments_pk primary key (id),
  constraint payments_one_current unique (current_for),
  -- The gateway refuses a reference that it has seen.
  constraint payments_reference_once unique (reference),
  constraint payments_order foreign key (order_number) references orders (number),
  constraint payments_amount_positive check (amount_cents > 0),
  constraint payments_attempt_counted check (attempt >= 1),
  constraint payments_state_known check (state in
    ('OPENING', 'AWAITING_SHOPPER', 'DECLINED', 'AUTHORISED', 'PAID')),
  constraint payments_declined_with_reason check ((state = 'DECLINED') = (decline_reason is not null)),
  constraint payments_awaiting_with_page check (
    (state = 'AWAITING_SHOPPER') = (redirect is not null)
    and (state = 'AWAITING_SHOPPER') = (redirect_since is not null)),
  constraint payments_handle_whole check (
    (gateway_id is null) = (gateway_query is null) and (gateway_id is null) = (gateway_id_hash is null)),
  constraint payments_word_whole check ((last_word is null) = (last_read_at is null)),
  constraint payments_current_for_own_order check (current_for is null or current_for = order_number)
);
create index payments_of_order on payments (order_number, attempt);
create index payments_due on payments (next_check_at);
create index payments_by_gateway_id on payments (gateway_id_hash);

create table payment_journal (
  id                uuid        not null,
  -- No foreign key to orders: it would lock the order's row after the payment's row, and all writers take them the
  -- other way round.
  order_number      varchar(9)  not null,
  payment_id        uuid        not null,
  written_at        timestamp(6) with time zone not null,
  -- The vocabularies below grow with the program; a line once written is history, whatever words come later.
  messenger         varchar(20) not null,
  detail            varchar     not null,
  happening         varchar(20) not null,
  word              varchar     not null,
  contradiction     varchar(30),
  state_before      varchar(20) not null,
  state_after       varchar(20) not null,
  constraint payment_journal_pk primary key (id),
  constraint payment_journal_payment foreign key (payment_id) references payments (id)
);
create index payment_journal_of_order on payment_journal (order_number, written_at, id);

create table staff_accounts (
  name              varchar(64) not null,
  password_hash     varchar     not null,
  created_at        timestamp(6) with time zone not null,
  -- 1 for the account that opened an empty shop, else empty: two servers that start at once cannot both write it.
  first_account     smallint,
  constraint staff_accounts_pk primary key (name),
  constraint staff_accounts_one_first unique (first_account),
  constraint staff_accounts_first_is_one check (first_account = 1)
);

create table audit_trail (
  id                uuid        not null,
  happened_at       timestamp(6) with time zone not null,
  staff_name        varchar     not null,
  network_address   varchar     not null,
  action            varchar(30) not null,
  subject           varchar     not null,
  constraint audit_trail_pk primary key (id)
);
create index audit_trail_newest on audit_trail (happened_at desc, id desc);
