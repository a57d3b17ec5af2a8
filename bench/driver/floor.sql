-- The floor's two commits, each in one round trip: pgbench -M prepared -n -f floor.sql
\set number random(1, 9000000000000000)
\startpipeline
begin;
insert into floor.orders values ('p' || :number::text, 'p' || :number::text, 'PENDING', now(), 'Lotte Maes', 'l@m.example', 4250);
insert into floor.lines values ('p' || :number::text, 1, 'beer', 2, 2125);
insert into floor.attempts values (md5(:number::text)::uuid, 'p' || :number::text, 'OPENING', null, null, now() + interval '55 s', 1);
commit;
\endpipeline
\startpipeline
begin;
update floor.attempts set state = 'AWAITING_SHOPPER', redirect = 'http://p', gateway = 'p', revision = 2,
  next_check_at = now() + interval '10 s' where id = md5(:number::text)::uuid and revision = 1;
commit;
\endpipeline
