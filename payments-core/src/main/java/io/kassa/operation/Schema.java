package io.kassa.operation;

/** Port: the tables in the database. */
public interface Schema {

  /**
   * Which version of the tables the database has; asks it.
   *
   * @return such as {@code 006}; {@code empty} if it has none
   * @throws RuntimeException if the database cannot be asked
   */
  String version();

  /**
   * Whether this server's program has no migration that waits to be applied; asks the database.
   *
   * @return true if the schema is what this program needs
   * @throws RuntimeException if the database cannot be asked
   */
  boolean isUpToDate();
}
