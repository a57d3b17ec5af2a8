package io.kassa.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases the shop runs on, each started once for all tests. */
public final class Databases {

  private Databases() {}

  private static final class H2 {
    static final Database ONE = new Database(emptyH2("shop"));
  }

  private static final class Server {
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        var server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private static final class Postgres {
    static final TwoRoles ROLES = TwoRoles.in(emptyPostgres("shop"));
    static final Database ONE = new Database(ROLES.owner(), ROLES.server());
  }

  /** H2 as the development server uses it, in memory. */
  public static Database h2() {
    return H2.ONE;
  }

  /** A real PostgreSQL, where the product's code may do what the servers' role may, and no more. */
  public static Database postgres() {
    return Postgres.ONE;
  }

  /** A database of the test's own, migrated. */
  public static Database over(DataSource source) {
    return new Database(source);
  }

  /** A new H2 database with nothing in it. */
  public static DataSource emptyH2(String name) {
    return JdbcConnectionPool.create(
        "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
        "sa",
        "");
  }

  /** A new PostgreSQL database with nothing in it. */
  public static PGSimpleDataSource emptyPostgres(String name) {
    try (var connection = Server.ONE.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    var source = new PGSimpleDataSource();
    source.setURL(Server.ONE.getJdbcUrl("postgres", name));
    return source;
  }
}
