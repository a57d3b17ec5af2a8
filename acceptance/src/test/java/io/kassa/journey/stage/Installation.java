package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where the build has put what the journeys start. */
public final class Installation {

  private Installation() {}

  /** The unpacked server with the application in it. */
  static Path liberty() {
    return path("kassa.liberty");
  }

  /** What runs that server, without what an earlier run may have left in its cache. */
  static List<String> program() {
    return List.of(liberty().resolve("bin/server").toString(), "run", "kassa", "--clean");
  }

  /** The archive that operators get. */
  public static Path release() {
    return path("kassa.release");
  }

  /** The root of the repository. */
  public static Path root() {
    return path("kassa.root");
  }

  /** Which of the JVMs that run tests at the same time this is: 1, 2. */
  static int fork() {
    var name = System.getProperty("kassa.fork", "JVM 1");
    return Integer.parseInt(name.substring(name.indexOf(' ') + 1));
  }

  /** Where servers and failed journeys leave their traces. */
  public static Path traces(String name) {
    try {
      return Files.createDirectories(root().resolve("acceptance/target").resolve(name));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The same, without what an earlier run left there. */
  public static Path emptyTraces(String name) {
    var folder = traces(name);
    try (var old = Files.walk(folder)) {
      for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException held) {
      throw new UncheckedIOException(held);
    }
    return traces(name);
  }

  /** A file in which a proof writes down what it found. */
  public static Path findings(String name) {
    return traces("").resolve(name);
  }

  /** Whether the build was made without a network, and so without what needs one. */
  public static boolean offline() {
    return "offline=true".equals(System.getProperty("kassa.network"));
  }

  /** The browser's program. */
  public static Path browser() {
    return written("kassa.browser", 0);
  }

  /** The proxy's program. */
  static Path proxy() {
    return written("kassa.proxy", 0);
  }

  /** The library that shows a process another time than it is. */
  static Path clock() {
    return written("kassa.proxy", 1);
  }

  private static Path written(String property, int line) {
    try {
      return Path.of(Files.readAllLines(path(property)).get(line));
    } catch (IOException missing) {
      throw new UncheckedIOException("The build writes it down: " + property, missing);
    }
  }

  private static Path path(String property) {
    var value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("The build says where it is: " + property);
    }
    return Path.of(value);
  }
}
