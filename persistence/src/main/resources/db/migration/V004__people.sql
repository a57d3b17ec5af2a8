-- The people who run the shop: roles, invitations, second factors, sessions, and who guesses passwords.
-- Runs unchanged on PostgreSQL and on H2 in its PostgreSQL mode; the conventions are those of V001.

-- The default is what accounts were before there were roles; the version before this one writes no role, and the only
-- account that it ever writes is the first one.
alter table staff_accounts add column role varchar(20) default 'ADMINISTRATOR' not null;
alter table staff_accounts add column disabled_at timestamp(6) with time zone;
-- The key shared with the person's authenticator; empty without a second factor.
alter table staff_accounts add column second_factor varchar;
-- The time step of the last code that was accepted: no code opens twice.
alter table staff_accounts add column second_factor_step bigint;
alter table staff_accounts add constraint staff_accounts_role
  check (role in ('VIEWER', 'CLERK', 'MANAGER', 'ADMINISTRATOR'));

-- Single-use codes for whoever lost the authenticator. Only digests are kept; the codes are too long to be guessed back.
create table staff_recovery_codes (
  id                uuid        not null,
  staff_name        varchar(64) not null,
  code_hash         varchar(64) not null,
  used_at           timestamp(6) with time zone,
  constraint staff_recovery_codes_pk primary key (id),
  constraint staff_recovery_codes_once unique (staff_name, code_hash),
  constraint staff_recovery_codes_account foreign key (staff_name) references staff_accounts (name)
);

create table staff_invitations (
  id                uuid        not null,
  -- The digest of what stands in the link; whoever reads this table can invite nobody with it.
  token_hash        varchar(64) not null,
  role              varchar(20) not null,
  -- For whom, in words of whoever invites.
  guest             varchar(100) not null,
  invited_by        varchar(64) not null,
  invited_at        timestamp(6) with time zone not null,
  expires_at        timestamp(6) with time zone not null,
  -- When it was used or withdrawn; empty while somebody may use it.
  closed_at         timestamp(6) with time zone,
  constraint staff_invitations_pk primary key (id),
  constraint staff_invitations_token unique (token_hash),
  constraint staff_invitations_role check (role in ('VIEWER', 'CLERK', 'MANAGER', 'ADMINISTRATOR'))
);
create index staff_invitations_open on staff_invitations (closed_at, expires_at);

create table staff_sessions (
  id                uuid        not null,
  -- The digest of what stands in the cookie.
  token_hash        varchar(64) not null,
  -- No foreign key: whoever signs in through an OpenID provider has no account here.
  staff_name        varchar(64) not null,
  -- What the provider's claims allow; empty for accounts of ours, whose role is read anew with each request.
  claimed_role      varchar(20),
  -- PASSWORD: the second factor is still to come, and nothing else opens; OPEN: signed in.
  stage             varchar(10) not null,
  started_at        timestamp(6) with time zone not null,
  -- Written at most once a minute.
  last_seen_at      timestamp(6) with time zone not null,
  -- When the person last proved to be still the one who signed in.
  confirmed_at      timestamp(6) with time zone not null,
  network_address   varchar(64) not null,
  browser           varchar(200) not null,
  ended_at          timestamp(6) with time zone,
  constraint staff_sessions_pk primary key (id),
  constraint staff_sessions_token unique (token_hash),
  constraint staff_sessions_stage check (stage in ('PASSWORD', 'OPEN'))
);
create index staff_sessions_of on staff_sessions (staff_name, started_at desc);

-- How often somebody tried in vain, by what is tried: a name, a network address, or both together. Digests, because
-- people type passwords into the field for names.
create table staff_tries (
  subject_hash      varchar(64) not null,
  tries             integer     not null,
  last_at           timestamp(6) with time zone not null,
  constraint staff_tries_pk primary key (subject_hash)
);
create index staff_tries_old on staff_tries (last_at);
