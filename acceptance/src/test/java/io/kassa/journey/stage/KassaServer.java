package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The packaged shop as a process of its own. What it is told it is told by environment variables;
 * its output folder keeps logs, keys and an embedded database over restarts.
 */
public final class KassaServer implements AutoCloseable {

  /**
   * Generous: a start takes 10 s of two idle processors, and a minute and a half of slow ones that
   * do other things too.
   */
  private static final Duration START = Duration.ofMinutes(5);

  private static final Duration STOP = Duration.ofSeconds(60);

  private final List<String> program;
  private final Path output;
  private final int port = Ports.free();
  private final int securePort = Ports.free();
  private final Map<String, String> environment;
  private @Nullable Process process;

  /**
   * Describes a server; nothing is started yet.
   *
   * @param program what runs it, with its arguments
   * @param output its folder
   * @param environment what it is told, over what this class says
   */
  KassaServer(List<String> program, Path output, Map<String, String> environment) {
    this.program = List.copyOf(program);
    this.output = output;
    this.environment = environment;
  }

  /** Where shoppers find it. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** What it has said so far. */
  public Path log() {
    return output.resolve("console.log");
  }

  /** Whether it has said something so far. */
  public boolean hasSaid(String words) {
    try {
      return Files.exists(log()) && Files.readString(log()).contains(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether an order would be there if it were killed now; for the embedded database. */
  public boolean hasFiled(String orderNumber) {
    return new EmbeddedDatabase(output.resolve("kassa/data/kassa.mv.db")).wouldHave(orderNumber);
  }

  /** Starts it without waiting. */
  public void launch() {
    var builder = new ProcessBuilder(program);
    var variables = builder.environment();
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("JVM_ARGS", "-Xmx400m -XX:TieredStopAtLevel=1");
    variables.put("WLP_OUTPUT_DIR", output.toString());
    variables.put("KASSA_MODE", "development");
    variables.put("KASSA_HTTP_PORT", String.valueOf(port));
    variables.put("KASSA_HTTPS_PORT", String.valueOf(securePort));
    variables.put("KASSA_PUBLIC_URL", address().toString());
    variables.putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
    try {
      Files.createDirectories(output);
      process = builder.start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Starts it and waits until it says that it is ready; one that does not is not left running. */
  public KassaServer start() {
    launch();
    try {
      awaitReady();
    } catch (AssertionError never) {
      close();
      throw never;
    }
    return this;
  }

  /** Waits until it says that it is ready. */
  public void awaitReady() {
    Eventually.holds(START, "the server is ready; see " + log(), this::isReady);
  }

  /** Asks it to end, as an operator does. */
  public void askToEnd() {
    running().destroy();
  }

  /** Waits until it has ended, which it was asked to do. */
  public void awaitEnd() {
    await(running());
  }

  /** Ends it as an operator does, who lets it finish what it is doing. */
  public void stop() {
    askToEnd();
    awaitEnd();
  }

  /** Ends it as a power cut does. */
  public void kill() {
    var running = running();
    // The server that operators run is below a script that ends with it.
    var below = running.descendants().toList();
    below.forEach(ProcessHandle::destroyForcibly);
    if (below.isEmpty()) {
      running.destroyForcibly();
    }
    await(running);
  }

  /** Ends it if it runs. */
  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      kill();
    }
  }

  private boolean isReady() {
    if (!running().isAlive()) {
      throw new AssertionError("The server has ended; see " + log());
    }
    return Http.isWell(address().resolve("/health/ready"));
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("Not started");
    }
    return process;
  }

  private static void await(Process ending) {
    try {
      if (!ending.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        ending.destroyForcibly();
        throw new AssertionError("The server did not end within " + STOP);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
