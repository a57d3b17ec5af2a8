-- A shop of %1$d orders over two years, for measuring. Statements end with a semicolon at the end of a line.
insert into orders (number, token, basket_token, status, placed_at, language, customer_name, customer_email,
    email_search, currency, total_cents, delivery_method, delivery_title, delivery_cents, delivery_vat, revision)
select
  substr(a, (i %% 23)::int + 1, 1) || substr(a, (i / 23 %% 23)::int + 1, 1)
    || substr(a, (i / 529 %% 23)::int + 1, 1) || substr(a, (i / 12167 %% 23)::int + 1, 1)
    || '-' || substr(a, (i / 279841 %% 23)::int + 1, 1) || substr(a, (i * 7 %% 23)::int + 1, 1)
    || substr(a, (i * 11 %% 23)::int + 1, 1) || substr(a, (i * 13 %% 23)::int + 1, 1),
  't' || i, 'b' || i,
  case when i > %1$d - 500 then 'PENDING'
    when r < 0.86 then 'PAID' when r < 0.91 then 'FAILED' when r < 0.95 then 'CANCELLED' when r < 0.98 then 'EXPIRED'
    when r < 0.985 then 'OPEN' when r < 0.995 then 'PARTIALLY_REFUNDED' else 'REFUNDED' end,
  timestamp with time zone '2026-11-22 10:00:00+00' - (%1$d - i) * (interval '730 days' / %1$d),
  case when l < 0.55 then 'NL' when l < 0.9 then 'FR' when l < 0.9995 then 'EN' else 'DE' end,
  first || ' ' || last, lower(first) || '.' || i || '@example.be', lower(first) || '.' || i || '@example.be',
  'EUR', 300 + (m * m * 40000)::bigint,
  case when d < 0.7 then 'bpost' when d < 0.9999 then 'winkel' else 'old' end, 'Levering', 0, 21, 2
from (select i, '34679ACDEFGHJKMNPQRTWXY'::text as a, random() as r, random() as l, random() as m, random() as d,
    (array['An','Bo','Élise','Hélène','Jan','Piet','Marie','Luc','Sofie','Thomas','Wout','Zoë','Noor','Emma','Louis',
      'Arthur','Jules','Adam','Mila','Olivia'])[1 + (random() * 19)::int] as first,
    (array['Peeters','Janssens','Maes','Jacobs','Mertens','Willems','Claes','Goossens','Wouters','De Smet','Dubois',
      'Lambert','Martin','Dupont','Van den Broeck','De Backer','Leroy','Hermans','Aerts','Michiels'])
      [1 + (random() * 19)::int] || case when i %% 50 = 0 then i::text else '' end as last
  from generate_series(1, %1$d) as i) as made;
insert into payments (id, order_number, attempt, reference, amount_cents, currency, state, decline_reason, redirect,
    redirect_since, gateway_id, gateway_query, gateway_id_hash, started_at, revision)
select gen_random_uuid(), number, 1, number || '-1', total_cents, currency,
  case when status in ('PAID', 'REFUNDED', 'PARTIALLY_REFUNDED') then 'PAID' when status = 'PENDING' then 'AWAITING_SHOPPER'
    else 'DECLINED' end,
  case status when 'FAILED' then 'REFUSED' when 'CANCELLED' then 'CANCELLED_BY_SHOPPER' when 'EXPIRED' then 'EXPIRED' end,
  case status when 'PENDING' then 'https://pay.example/' end, case status when 'PENDING' then placed_at end,
  'g-' || number, 'https://gateway.example/', encode(sha256(('g-' || number)::bytea), 'hex'),
  placed_at + interval '1 second', 2
from orders where status <> 'OPEN';
-- Some paid at their second attempt, after one that failed.
update payments set attempt = 2 where state = 'PAID' and random() < 0.04;
insert into payments (id, order_number, attempt, reference, amount_cents, currency, state, decline_reason, started_at, revision)
select gen_random_uuid(), order_number, 1, order_number || '-0', amount_cents, currency, 'DECLINED', 'REFUSED', started_at, 2
from payments where attempt = 2;
insert into payment_journal (id, order_number, payment_id, written_at, messenger, detail, happening, word,
    state_before, state_after)
select gen_random_uuid(), order_number, id, started_at + random() * interval '3 minutes', 'SWEEPER', '', 'FUNDS_MOVING',
  'sentForSettlement', 'AWAITING_SHOPPER', 'PAID'
from payments where state = 'PAID';
insert into cases (id, kind, order_number, payment_id, word, opened_at, last_seen_at, times, open_key, open_since)
select gen_random_uuid(), 'LATE_MONEY', order_number, id, 'settled', started_at, started_at, 1, id::text, started_at
from payments where state = 'PAID' and random() < 300.0 / %1$d;
analyze;
