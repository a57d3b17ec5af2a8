-- The customer is told of money that goes back, and a person may have a message sent once more. Runs unchanged on
-- PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001.

-- What an announcement is once for: nothing more than its order and subject when an order is paid (which is also what
-- the version before writes), the first of the refunds that it tells of, or the form that asked for a copy.
alter table outbox add column once_key varchar(60) default '' not null;
-- What went back, as it was told: facts of that moment, which stay as they are whatever becomes of the refund.
alter table outbox add column refund_id uuid;
alter table outbox add column refund_way varchar(20);
alter table outbox add column refund_cents bigint;
alter table outbox add column left_cents bigint;
alter table outbox add column refund_currency varchar(3);
-- When the fact became known, where that is not when the row was written: of a copy.
alter table outbox add column fact_at timestamp(6) with time zone;
-- Whose copy it is, and who asked for it. No foreign key: rows are never taken away one by one.
alter table outbox add column copy_of uuid;
alter table outbox add column asked_by varchar(64);
alter table outbox add constraint outbox_refund_whole check (
  (refund_id is null) = (refund_way is null) and (refund_id is null) = (refund_cents is null)
  and (refund_id is null) = (left_cents is null) and (refund_id is null) = (refund_currency is null));
alter table outbox add constraint outbox_copy_whole check (
  (copy_of is null) = (asked_by is null) and (copy_of is null) = (fact_at is null));
-- The wider key comes before the narrower one goes, so that an order's payment is never announced twice.
alter table outbox add constraint outbox_once_each unique (order_number, subject, once_key);
alter table outbox drop constraint outbox_once;

-- Which announcement tells of which refund: each refund is told once, whatever races.
create table outbox_refunds (
  -- No foreign key: whoever writes here has the refund's order's row.
  refund_id         uuid        not null,
  -- Empty for what went back before customers were told.
  announcement_id   uuid,
  constraint outbox_refunds_pk primary key (refund_id),
  constraint outbox_refunds_announcement foreign key (announcement_id) references outbox (id)
);
insert into outbox_refunds (refund_id) select id from refunds where state in ('SUBMITTED', 'RETURNED', 'FAILED');
