package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A real HAProxy with the configuration that operators get; only its ports, those of the servers
 * and the certificate are others.
 */
public final class Proxy implements AutoCloseable {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Path folder;
  private final Keys keys;
  private final int port = Ports.free();
  private final int securePort = Ports.free();
  private @Nullable Process process;

  /**
   * Makes the certificate; nothing is started yet.
   *
   * @param name its folder below target/proxies
   */
  public Proxy(String name) {
    this.folder = Installation.emptyTraces("proxies/" + name);
    this.keys = Keys.make(folder.resolve("keys.p12"), "proxy-and-buyers");
  }

  /** Where shoppers find the shop. */
  public URI address() {
    return URI.create("https://localhost:" + securePort);
  }

  /** What somebody needs who trusts its certificate. */
  public SSLContext trusted() {
    return keys.trusting();
  }

  /** Starts it in front of two servers that are ready, and waits until it answers. */
  public void start(URI one, URI two) {
    try {
      var certificate = Files.writeString(folder.resolve("shop.pem"), keys.pem());
      var shipped = Files.readString(Release.folder().resolve("deploy/proxy/haproxy.cfg"));
      var adapted = put(shipped, "bind :80", "bind 127.0.0.1:" + port);
      adapted = put(adapted, "bind :443", "bind 127.0.0.1:" + securePort);
      adapted = put(adapted, "/etc/haproxy/shop.pem", certificate.toString());
      adapted = put(adapted, "127.0.0.1:9081", "127.0.0.1:" + one.getPort());
      adapted = put(adapted, "127.0.0.1:9082", "127.0.0.1:" + two.getPort());
      var configuration = Files.writeString(folder.resolve("haproxy.cfg"), adapted);
      process =
          new ProcessBuilder(Installation.proxy().toString(), "-db", "-f", configuration.toString())
              .redirectOutput(log().toFile())
              .redirectError(folder.resolve("errors.log").toFile())
              .redirectInput(Redirect.PIPE)
              .start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    Eventually.holds(
        SOON, "the proxy answers; see " + folder, () -> Http.isWell(address(), trusted()));
  }

  /** Waits until it has noticed for the given time that a server takes nobody. */
  public void awaitGone(String server, int times) {
    awaitSaid("Server servers/" + server + " is DOWN", times);
  }

  /** Waits until it has noticed for the given time that a server takes shoppers again. */
  public void awaitBack(String server, int times) {
    awaitSaid("Server servers/" + server + " is UP", times);
  }

  /** How many requests it has passed to a server. */
  public long passedTo(String server) {
    return count(" servers/" + server + " ");
  }

  private void awaitSaid(String words, int times) {
    Eventually.holds(SOON, words + "; see " + log(), () -> count(words) >= times);
  }

  private long count(String words) {
    try (var lines = Files.lines(log())) {
      return lines.filter(line -> line.contains(words)).count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path log() {
    return folder.resolve("proxy.log");
  }

  private static String put(String text, String old, String replacement) {
    if (!text.contains(old)) {
      throw new AssertionError("The shipped configuration says " + old + " no more");
    }
    return text.replace(old, replacement);
  }

  /** Ends it if it runs. */
  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
