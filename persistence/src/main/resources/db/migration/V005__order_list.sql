-- What the console's list of orders needs to answer any question from an index, and the lists that people keep by name.
-- Runs on PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001. Two words differ between the
-- databases and are filled in: ${stored} (H2 knows no other kind of generated column) and ${bytewise} (on PostgreSQL only
-- an order by bytes lets an index find what begins with something, whatever language the database is set to).

-- Names are found by their beginnings. The database derives these columns by itself, so that servers of the version
-- before write them too. Letters lose their marks: the list of them is that of the search term.
alter table orders add column name_search varchar ${bytewise} generated always as (
  lower(translate(customer_name, 'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ',
    'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy'))) ${stored};
-- From the second word on: surnames of several words.
alter table orders add column name_second varchar ${bytewise} generated always as (
  regexp_replace(lower(translate(customer_name, 'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ',
    'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy')), '^[^ ]+ +', '')) ${stored};
-- The last word.
alter table orders add column name_last varchar ${bytewise} generated always as (
  regexp_replace(lower(translate(customer_name, 'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ',
    'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy')), '^.* ', '')) ${stored};

alter table orders alter column email_search set data type varchar ${bytewise};

-- A term is looked up in each of these; the number behind it makes the answer come from the index alone.
drop index orders_by_email;
create index orders_by_email on orders (email_search, number);
create index orders_by_name on orders (name_search, number);
create index orders_by_second_name on orders (name_second, number);
create index orders_by_last_name on orders (name_last, number);
-- The list by total, from either end, and single totals.
create index orders_by_total on orders (total_cents, number);
-- Rare languages and ways of delivery; the common ones are met soon on the way through the whole list.
create index orders_newest_of_language on orders (language, placed_at desc, number desc);
create index orders_newest_of_delivery on orders (delivery_method, placed_at desc, number desc);

-- What was given back on a day.
create index refunds_by_time on refunds (requested_at);

create table saved_views (
  id                uuid        not null,
  -- No foreign key: accounts may come from elsewhere.
  owner             varchar(64) not null,
  name              varchar(60) not null,
  -- The list's parameters as they stand in its address.
  query             varchar     not null,
  saved_at          timestamp(6) with time zone not null,
  constraint saved_views_pk primary key (id),
  constraint saved_views_one_per_name unique (owner, name)
);
