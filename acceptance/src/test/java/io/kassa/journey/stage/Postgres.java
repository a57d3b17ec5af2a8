package io.kassa.journey.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of this JVM, with as many databases as they ask for. */
public final class Postgres {

  /** Whoever administers the databases; the servers are somebody else. */
  public static final String USER = "postgres";

  private static final AtomicInteger LAST = new AtomicInteger();

  private Postgres() {}

  /**
   * Makes an empty database with the roles of a shop.
   *
   * @return its JDBC address
   */
  public static String newDatabase() {
    var name = "kassa_" + LAST.incrementAndGet();
    try (var connection = Cluster.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    var address = "jdbc:postgresql://127.0.0.1:" + Cluster.RUNNING.getPort() + "/" + name;
    TwoRoles.make(opened(address));
    return address;
  }

  /** Where PostgreSQL's programs are, for those who need a server of their own to break. */
  public static Path programs() {
    try (var connection = Cluster.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select setting from pg_config where name = 'BINDIR'")) {
      row.next();
      return Path.of(row.getString(1));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A database's address with the account in it, for whoever looks into it directly. */
  public static String opened(String database) {
    return database + "?user=" + USER + "&password=" + USER;
  }

  /** Started at first use; ended with the JVM. */
  private static final class Cluster {

    // With fsync, as in production: what survives a kill here survives there.
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPort(Ports.free())
            .setServerConfig("fsync", "on")
            .start();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
