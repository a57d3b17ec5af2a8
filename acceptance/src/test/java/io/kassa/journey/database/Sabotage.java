package io.kassa.journey.database;

/**
 * Has a real database refuse in its own words what only a rare moment makes it refuse: a trigger
 * raises the error, a sequence, which no rollback undoes, counts how often.
 */
public final class Sabotage {

  private final Cluster cluster;
  private final String begin;

  private Sabotage(Cluster cluster, String begin) {
    this.cluster = cluster;
    this.begin = begin;
  }

  /**
   * The first writes to a table fail.
   *
   * @param cluster the database
   * @param table the table
   * @param sqlState the error
   * @param times how many writes fail
   */
  public static Sabotage of(Cluster cluster, String table, String sqlState, int times) {
    return new Sabotage(
        cluster,
        """
        create sequence sabotage_count;
        create function sabotage() returns trigger language plpgsql security definer as $$
        begin
          if nextval('sabotage_count') <= %d then
            raise exception 'sabotaged' using errcode = '%s';
          end if;
          return new;
        end $$;
        create trigger sabotage before insert or update on %s
          for each row execute function sabotage();
        """
            .formatted(times, sqlState, table));
  }

  /** Does something meanwhile, and mends the database. */
  public void during(Runnable deed) {
    cluster.run(begin);
    try {
      deed.run();
    } finally {
      cluster.run("drop function sabotage cascade; drop sequence sabotage_count");
    }
  }
}
