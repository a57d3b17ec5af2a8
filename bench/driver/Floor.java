package io.kassa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What starting a payment costs at the least: order, line and attempt in one commit, the gateway's page, its answer in a second
 * commit. Plain statements, nothing checked, nothing remembered.
 */
final class Floor {

  static final String SCHEMA =
      """
      create schema if not exists floor;
      create table if not exists floor.orders (number varchar(40) primary key, token varchar(40) not null unique,
        status varchar(20) not null, placed_at timestamptz not null, name varchar not null, email varchar not null,
        total_cents bigint not null);
      create index if not exists newest on floor.orders (placed_at desc, number desc);
      create table if not exists floor.lines (number varchar(40) not null references floor.orders, position smallint not null,
        product varchar not null, quantity smallint not null, cents bigint not null, primary key (number, position));
      create table if not exists floor.attempts (id uuid primary key, number varchar(40) not null references floor.orders,
        state varchar(20) not null, redirect varchar, gateway varchar, next_check_at timestamptz, revision bigint not null);
      create index if not exists due on floor.attempts (next_check_at);
      create index if not exists of_order on floor.attempts (number)""";

  static final String ORDER = "insert into floor.orders values (?, ?, 'PENDING', now(), 'Lotte Maes', ?, 4250)";
  static final String LINE = "insert into floor.lines values (?, 1, 'beer', 2, 2125)";
  static final String ATTEMPT = "insert into floor.attempts values (?, ?, 'OPENING', null, null, now() + interval '55 s', 1)";
  static final String ANSWER =
      "update floor.attempts set state = 'AWAITING_SHOPPER', redirect = ?, gateway = ?, revision = 2,"
          + " next_check_at = now() + interval '10 s' where id = ? and revision = 1";

  /** Lends a connection that is not in autocommit. */
  interface Source {
    Connection lend() throws SQLException, InterruptedException;
  }

  private final Source source;
  private final int gateway;
  private final ConcurrentLinkedQueue<Wire> wires = new ConcurrentLinkedQueue<>();

  Floor(Source source, int gateway) {
    this.source = source;
    this.gateway = gateway;
  }

  /** Starts one payment and tells where the shopper goes. */
  String start() throws SQLException, InterruptedException {
    var id = UUID.randomUUID();
    var number = id.toString();
    try (var connection = source.lend()) {
      run(connection, ORDER, number, number, "l@m.example");
      run(connection, LINE, number);
      run(connection, ATTEMPT, id, number);
      connection.commit();
    }
    var page = page(number);
    try (var connection = source.lend()) {
      run(connection, ANSWER, page, page, id);
      connection.commit();
    }
    return page;
  }

  private String page(String number) {
    var wire = wires.poll();
    wire = wire == null ? new Wire(gateway) : wire;
    try {
      var body = "{\"transactionReference\":\"" + number + "\",\"value\":4250}";
      var answer = wire.send("POST", "/apmPayments", "Content-Type: application/json\r\n", body).body();
      int from = answer.indexOf("\"redirect\":\"") + 12;
      return answer.substring(from, answer.indexOf('"', from));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      wires.add(wire);
    }
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
