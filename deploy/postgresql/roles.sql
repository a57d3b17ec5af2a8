-- Two roles: kassa_owner owns the shop's tables and changes them when a release does; kassa is what the servers are, and
-- may do to each table what they need (persistence/src/main/resources/db/rights/server.sql, applied at each migration).
-- To be run once, in the shop's empty database, by whoever administers PostgreSQL. Passwords are given afterwards:
--
--   alter role kassa_owner password '...';
--   alter role kassa password '...';

do $$
begin
  if not exists (select from pg_roles where rolname = 'kassa_owner') then
    create role kassa_owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'kassa') then
    create role kassa login;
  end if;

  -- Nobody else comes in; and nobody but the owner makes anything, which up to PostgreSQL 14 everybody could.
  execute format('alter database %I owner to kassa_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to kassa', current_database());
  alter schema public owner to kassa_owner;
  revoke all on schema public from public;
end
$$;
