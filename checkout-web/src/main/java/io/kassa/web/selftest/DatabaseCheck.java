package io.kassa.web.selftest;

import io.kassa.operation.Schema;
import io.kassa.time.SharedTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Asks the database for its time and for the version of its tables. */
@Dependent
public class DatabaseCheck implements Check {

  /** A shopper's page asks a handful of questions; each of this length would be felt. */
  private static final Duration SLOW = Duration.ofMillis(200);

  private final SharedTime database;
  private final Schema schema;

  /**
   * Is given whom it asks.
   *
   * @param database the database's clock
   * @param schema its tables
   */
  @Inject
  public DatabaseCheck(SharedTime database, Schema schema) {
    this.database = database;
    this.schema = schema;
  }

  @Override
  public Topic topic() {
    return Topic.DATABASE;
  }

  @Override
  public Finding look() {
    long asked = System.nanoTime();
    database.now();
    var took = Duration.ofNanos(System.nanoTime() - asked);
    if (!schema.isUpToDate()) {
      return Finding.broken("OLD", schema.version());
    }
    return took.compareTo(SLOW) > 0
        ? Finding.warning("SLOW", took.toMillis(), schema.version())
        : Finding.ok("OK", took.toMillis(), schema.version());
  }
}
