package io.kassa.journey.database;

import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Installation;
import io.kassa.journey.stage.Ports;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.TwoRoles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of one's own, to break; its data outlive it. */
public final class Cluster implements AutoCloseable {

  /** The shop's database in it. */
  public static final String DATABASE = "kassa";

  private static final Duration UP = Duration.ofSeconds(60);

  private final Path data;
  private final int port = Ports.free();
  private @Nullable Process process;

  private Cluster(Path data) {
    this.data = data;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * Makes a server with an empty database; it runs.
   *
   * @param name its folder below target
   */
  public static Cluster create(String name) {
    var cluster = new Cluster(Installation.emptyTraces("clusters/" + name).resolve("data"));
    var data = cluster.data.toString();
    succeeds(program("initdb", "-D", data, "-A", "trust", "-U", Postgres.USER, "-E", "UTF8"));
    cluster.start();
    cluster.run("postgres", "create database " + DATABASE);
    TwoRoles.make(cluster.address());
    return cluster;
  }

  /**
   * Makes a standby that follows this server; both run when it is done. This one is stopped for the
   * copy.
   *
   * @param name its folder below target
   */
  public Cluster follow(String name) {
    var standby = new Cluster(Installation.emptyTraces("clusters/" + name).resolve("data"));
    stop();
    succeeds(List.of("cp", "-R", data.toString(), standby.data.toString()));
    try {
      Files.createFile(standby.data.resolve("standby.signal"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    start();
    standby.start("primary_conninfo=host=127.0.0.1 port=" + port + " user=" + Postgres.USER);
    return standby;
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The shop's database, past any line that leads to it, with the account in it. */
  public String address() {
    return address(DATABASE);
  }

  /** Starts it and waits until it answers. */
  public void start() {
    start("log_checkpoints=off");
  }

  private void start(String setting) {
    var command =
        program(
            "postgres",
            "-D",
            data.toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "unix_socket_directories=",
            "-c",
            "wal_keep_size=256MB",
            "-c",
            "deadlock_timeout=200ms",
            "-c",
            setting);
    var log = data.resolveSibling("log").toFile();
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log))
              .start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Eventually.holds(UP, "PostgreSQL answers; see " + log, this::answers);
  }

  /** Stops it in good order. */
  public void stop() {
    succeeds(program("pg_ctl", "stop", "-m", "fast", "-D", data.toString()));
  }

  /** Ends it as a power cut does. */
  public void kill() {
    var running = process;
    if (running != null) {
      running.destroyForcibly();
      running.onExit().join();
    }
  }

  /** From now on nothing is committed here before the standby has it. */
  public void commitWithStandby() {
    run("alter system set synchronous_standby_names = '*'");
    run("select pg_reload_conf()");
  }

  /** Makes a standby the primary. */
  public void promote() {
    succeeds(program("pg_ctl", "promote", "-D", data.toString()));
  }

  /** Does something in the shop's database, past any line that leads to it. */
  public void run(String sql) {
    run(DATABASE, sql);
  }

  /**
   * Lets the shop's database only be read, as an operator or a hosting company does, or be written
   * again; it holds for sessions that begin from now on, and those before are ended only for the
   * worse.
   */
  public void setReadOnly(boolean readOnly) {
    run("alter database %s set default_transaction_read_only = %s".formatted(DATABASE, readOnly));
    if (readOnly) {
      run(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
  }

  /** Does something while somebody else holds a lock. */
  public void whileLocked(String lock, Runnable deed) {
    try (var connection = DriverManager.getConnection(address());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(lock);
      deed.run();
      connection.rollback();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Override
  public void close() {
    kill();
  }

  private void run(String database, String sql) {
    try (var connection = DriverManager.getConnection(address(database));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private boolean answers() {
    try (var connection = DriverManager.getConnection(address("postgres"))) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private String address(String database) {
    // Whoever breaks a database must be able to mend it, also when it may only be read.
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&options=-c%%20default_transaction_read_only=off"
        .formatted(port, database, Postgres.USER);
  }

  /** PostgreSQL refuses to run as root; in a name space of its own, root is nobody. */
  private static List<String> program(String name, String... arguments) {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(Postgres.programs().resolve(name).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static void succeeds(List<String> command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Failed: " + command);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
