package io.kassa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Locale;

/**
 * Whether a server that works for long keeps more and more: whole journeys, so many begun each second, and what the server holds
 * meanwhile. {@code java io.kassa.bench.Soak <jdbc url> <kassa's port> <kassa's pid> <minutes> <journeys a second>}.
 */
final class Soak {

  private static final int MINUTE = 60;

  /** Minutes; counting what lives stops the server for a moment, so it is not done each minute. */
  private static final int BETWEEN_COUNTS = 10;

  private Soak() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    long server = Long.parseLong(arguments[2]);
    int minutes = Integer.parseInt(arguments[3]);
    double rate = Double.parseDouble(arguments[4]);
    say("%n%.0f journeys begun each second for %d minutes; every %d minutes what lives is counted%n", rate, minutes, BETWEEN_COUNTS);
    say("%6s %10s %7s %8s %8s %11s %11s %8s %6s %12s%n", "minute", "journeys", "failed", "p50 ms", "p99 ms", "resident MB", "living MB",
        "threads", "files", "connections");
    try (var database = DriverManager.getConnection(arguments[0])) {
      for (int minute = 1; minute <= minutes; minute++) {
        Shopper.STEPS.clear();
        var load = new Load(port, wire -> new Shopper(wire).buys()).open(rate, MINUTE);
        long resident = Meter.memory(server);
        var living = minute % BETWEEN_COUNTS == 0 || minute == 1 ? String.valueOf(Meter.living(server)) : "";
        say("%6d %10d %7d %8.1f %8.1f %11d %11s %8d %6d %12d%n", minute, load.nanos().length, load.failures(), load.millis(.5),
            load.millis(.99), resident, living, entries(server, "task"), entries(server, "fd"), connections(database));
      }
    }
  }

  /** How many threads or open files a process has. */
  private static long entries(long pid, String folder) throws IOException {
    try (var all = Files.list(Path.of("/proc/" + pid + "/" + folder))) {
      return all.count();
    }
  }

  private static long connections(Connection database) throws Exception {
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select count(*) from pg_stat_activity where application_name <> '' and datname = current_database()")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
