package io.kassa.journey.plain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The shop's database, read behind its back: the last resort for what no page says, such as the
 * keys by which a buyer's traffic is known. The one thing it writes is when to look again.
 */
public final class Books {

  private static final String KEYS =
      """
      select o.number, o.token, o.basket_token, cast(p.id as varchar), p.reference, p.gateway_id,
        substring(p.gateway_query from '//[^/]+(/.*)$')
      from orders o left join payments p on p.order_number = o.number where o.customer_email = ?
      """;
  private static final String STATES =
      """
      select p.state from payments p join orders o on p.order_number = o.number
      where o.customer_email = ? order by p.attempt
      """;
  private static final String UNCONCLUDED =
      """
      select reference from payments where state not in ('PAID', 'DECLINED')
      """;
  private static final String HELD =
      """
      select count(*) from payments where next_check_at > now() + cast(? as interval)
        and order_number in (select number from orders where customer_email = any (?))
      """;
  private static final String LOOK =
      """
      update payments set next_check_at = now() + cast(? as interval) where order_number in
        (select number from orders where customer_email = any (?))
        and next_check_at is not null
      """;
  private static final String JOURNAL =
      """
      select cast(payment_id as varchar), state_before, state_after, happening from payment_journal
      """;

  private final String database;

  /**
   * Opens the books.
   *
   * @param database their JDBC address, with the account in it
   */
  public Books(String database) {
    this.database = database;
  }

  /** All keys of a buyer's order and its attempts. */
  public Set<String> keysOf(Buyer buyer) {
    var keys = new HashSet<String>();
    ask(
        KEYS,
        row -> {
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var key = row.getString(column);
            if (key != null) {
              keys.add(key);
            }
          }
          return keys;
        },
        buyer.email());
    return keys;
  }

  /** The states of a buyer's attempts, in words of the table, oldest first. */
  public List<String> statesOf(Buyer buyer) {
    return ask(STATES, row -> row.getString(1), buyer.email());
  }

  /** All lines of the journal, in no order. */
  public List<JournalEntry> journal() {
    return ask(
        JOURNAL,
        row ->
            new JournalEntry(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  /** How often PostgreSQL had to end a deadlock in this database. */
  public int deadlocks() {
    return ask(
            "select deadlocks from pg_stat_database where datname = current_database()",
            row -> row.getInt(1))
        .getFirst();
  }

  /** The references of all attempts whose outcome is open. */
  public Set<String> unconcluded() {
    return Set.copyOf(ask(UNCONCLUDED, row -> row.getString(1)));
  }

  /** How many attempts of these buyers are to be looked at later than after the given time. */
  public int postponed(List<Buyer> buyers, String after) {
    return run(connection -> {
      try (var statement = forThese(connection, HELD, buyers, after);
          var row = statement.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    });
  }

  /** Has the sweeper look at the watched attempts of these buyers after the given time. */
  public void lookAgain(List<Buyer> buyers, String after) {
    run(connection -> {
      try (var statement = forThese(connection, LOOK, buyers, after)) {
        return statement.executeUpdate();
      }
    });
  }

  private static PreparedStatement forThese(
      Connection connection, String sql, List<Buyer> buyers, String after) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setString(1, after);
    statement.setArray(
        2, connection.createArrayOf("varchar", buyers.stream().map(Buyer::email).toArray()));
    return statement;
  }

  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> ask(String sql, Reading<T> reading, String... parameters) {
    return run(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        return rows(statement, reading, parameters);
      }
    });
  }

  private static <T> List<T> rows(
      PreparedStatement statement, Reading<T> reading, String... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
    var found = new ArrayList<T>();
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        found.add(reading.of(row));
      }
    }
    return found;
  }

  private <T> T run(Query<T> query) {
    try (var connection = DriverManager.getConnection(database)) {
      return query.on(connection);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
