package io.kassa.journey.plain;

import io.kassa.journey.stage.Postgres;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The record of what staff did, in the hands of somebody who writes past the shop. */
public final class RecordRows {

  private final String database;

  /**
   * Takes hold of it.
   *
   * @param database the shop's database on PostgreSQL
   */
  public RecordRows(String database) {
    this.database = database;
  }

  /** The number of the last entry. */
  public long last() {
    try (var connection = DriverManager.getConnection(Postgres.opened(database));
        var statement = connection.createStatement();
        var row = statement.executeQuery("select last_number from audit_head")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Does something to one row. */
  public void changes(String sql) {
    int rows = run(sql);
    if (rows != 1) {
      throw new AssertionError("One row was meant, not " + rows + ": " + sql);
    }
  }

  /** Takes an entry out, and keeps it. */
  public void takesOut(long number) {
    run("create table if not exists kept (like audit_trail)");
    changes("insert into kept select * from audit_trail where chain_number = " + number);
    changes("delete from audit_trail where chain_number = " + number);
  }

  /** Puts it back. */
  public void putsBack() {
    changes("insert into audit_trail select * from kept");
  }

  /** Writes an entry that is not in the chain. */
  public void slipsIn(String who) {
    changes(
        """
        insert into audit_trail (id, happened_at, staff_name, network_address, action, subject)
        values (gen_random_uuid(), now(), '%s', '::1', 'LISTED_ORDERS', '')
        """
            .formatted(who));
  }

  private int run(String sql) {
    try (var connection = DriverManager.getConnection(Postgres.opened(database));
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
