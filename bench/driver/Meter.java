package io.kassa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the processes used of the processor, and what the database did. */
record Meter(Map<String, Double> millis, long commits, long wal) {

  /** A clock tick of /proc is 10 ms on every Linux. */
  private static final double TICK = 10;

  static Meter read(Map<String, Long> processes, Connection database) throws SQLException, IOException {
    var millis = new LinkedHashMap<String, Double>();
    for (var each : processes.entrySet()) {
      millis.put(each.getKey(), family(each.getValue()));
    }
    try (var statement = database.createStatement();
        var row = statement.executeQuery(
            "select xact_commit, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint from pg_stat_database"
                + " where datname = current_database()")) {
      row.next();
      return new Meter(millis, row.getLong(1), row.getLong(2));
    }
  }

  /** The CPU time of a process and of all its children, ended ones included. */
  private static double family(long pid) throws IOException {
    double sum = ticks(pid) * TICK;
    try (Stream<ProcessHandle> children = ProcessHandle.of(pid).map(ProcessHandle::descendants).orElseGet(Stream::empty)) {
      for (var child : children.toList()) {
        sum += ticks(child.pid()) * TICK;
      }
    }
    return sum;
  }

  private static long ticks(long pid) throws IOException {
    try {
      var fields = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst(".*\\) ", "").split(" ");
      return Long.parseLong(fields[11]) + Long.parseLong(fields[12]) + Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    } catch (java.nio.file.NoSuchFileException ended) {
      return 0;
    }
  }

  /** Resident memory in MB. */
  static long memory(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst().orElse(0);
  }

  /** What lives on a server's heap, in MB: counting the living collects everything else first. */
  static long living(long pid) throws IOException {
    var counted =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + pid, "GC.class_histogram");
    try (var lines = counted.start().inputReader()) {
      return lines.lines()
          .filter(line -> line.startsWith("Total"))
          .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]) >> 20)
          .sum();
    }
  }
}
