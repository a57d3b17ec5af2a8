-- How much one person may give back alone, where it is not what the shop says, and the row by which a person's requests
-- stand in line. Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001.

create table refund_limits (
  -- No foreign key, here and below: whoever signs in through an OpenID provider has no account here.
  person            varchar(64) not null,
  -- Empty: as in the shop.
  each_cents        bigint,
  daily_cents       bigint,
  currency          varchar(3)  not null,
  constraint refund_limits_pk primary key (person),
  constraint refund_limits_positive check (
    (each_cents is null or each_cents >= 0) and (daily_cents is null or daily_cents >= 0))
);

-- One row for each person who ever asked for a refund under a limit for the day. It says nothing: it is held while such a
-- request is judged, after the order's row, so that two requests of one person on two orders are judged one after the other.
create table refund_askers (
  person            varchar(64) not null,
  constraint refund_askers_pk primary key (person)
);
