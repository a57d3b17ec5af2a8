package io.kassa.journey.plain;

import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.kassa.staff.Role;
import io.kassa.staff.TotpKey;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Accounts at the console that nobody had to be invited for, written behind the shop's back. */
public final class Accounts {

  private Accounts() {}

  /**
   * Adds somebody with the password of the first account, which must be there.
   *
   * @param database the shop's database on PostgreSQL
   * @param name who
   * @param role what the person may do
   */
  public static void add(String database, String name, Role role) {
    write(
        database,
        """
        insert into staff_accounts (name, password_hash, created_at, role)
        select ?, password_hash, created_at, ? from staff_accounts where name = ?
        """,
        name,
        role.name(),
        Stage.STAFF);
  }

  /**
   * Gives somebody an authenticator, whose code is asked for from then on.
   *
   * @param database the shop's database on PostgreSQL
   * @param name who
   */
  public static void protect(String database, String name) {
    write(
        database,
        "update staff_accounts set second_factor = ? where name = ?",
        TotpKey.random().base32(),
        name);
  }

  private static void write(String database, String sql, String... values) {
    try (var connection = DriverManager.getConnection(Postgres.opened(database));
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      if (statement.executeUpdate() != 1) {
        throw new AssertionError("The account is not there");
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
