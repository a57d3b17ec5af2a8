package io.kassa.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Baskets that are ready to be ordered: copies of one that a shopper filled, so that only the order button is measured. */
final class Baskets {

  private static final int AT_ONCE = 20_000;

  private final Connection database;
  private final int port;
  private final ConcurrentLinkedQueue<String> ready = new ConcurrentLinkedQueue<>();
  private String form = "";
  private String model = "";

  Baskets(Connection database, int port) {
    this.database = database;
    this.port = port;
  }

  /** Makes sure that as many are ready. */
  void atLeast(int count) throws IOException, SQLException {
    if (model.isEmpty()) {
      try (var wire = new Wire(port)) {
        var shopper = new Shopper(wire);
        form = shopper.arrives();
        model = shopper.basket();
      }
    }
    while (ready.size() < count) {
      copy();
    }
  }

  private void copy() throws SQLException {
    var columns = "lines, draft_name, draft_email, draft_delivery, touched_at, revision";
    try (var statement = database.prepareStatement(
        "insert into baskets (token, " + columns + ") select substr(md5(random()::text) || g, 6, 27), " + columns
            + " from baskets, generate_series(1, " + AT_ONCE + ") g where token = ? returning token")) {
      statement.setString(1, model);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ready.add(rows.getString(1));
        }
      }
    }
  }

  /** Presses the order button of one of them. */
  void order(Wire wire) throws IOException {
    var basket = ready.poll();
    Shopper.require(basket != null, "no basket left");
    var reply = wire.send("POST", "/checkout/order",
        "Cookie: kassa-basket=" + basket + "\r\nContent-Type: application/x-www-form-urlencoded\r\n", form);
    var way = reply.fields().getOrDefault("location", "");
    Shopper.require(way.endsWith("/pay"), reply.status() + " " + way);
  }
}
