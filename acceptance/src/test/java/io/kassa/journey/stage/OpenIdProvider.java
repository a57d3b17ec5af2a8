package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real OpenID provider: the server's own feature for it, as a process of its own and at another
 * site than the shop, so that browsers treat it as the stranger that it is. Anna, Bob, Carla and
 * Dora have accounts there; see src/test/liberty/provider.
 */
public final class OpenIdProvider implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final String SECRET = "what only the provider and the shop know";
  private static final String KEYS_PASSWORD = "provider-and-shop";

  private final Path folder;
  private final Keys keys;
  private final int port = Ports.free();
  private @Nullable Process process;

  /**
   * Makes the keys; nothing is started yet.
   *
   * @param name its folder below target/providers
   */
  public OpenIdProvider(String name) {
    this.folder = Installation.emptyTraces("providers/" + name);
    this.keys = Keys.make(folder.resolve("keys.p12"), KEYS_PASSWORD);
  }

  /** What the shop is told so that it asks this provider; its keystore trusts the provider's. */
  public Map<String, String> variables() {
    return Map.of(
        "KASSA_OPENID_PROVIDER",
        issuer().toString(),
        "KASSA_OPENID_CLIENT",
        "kassa",
        "KASSA_OPENID_SECRET",
        SECRET,
        "KASSA_OPENID_ROLES_CLAIM",
        "groupIds",
        "KASSA_OPENID_ROLES",
        "till:clerk, office:administrator",
        "KASSA_OPENID_NAME_CLAIM",
        "sub",
        "KASSA_HTTPS_KEYSTORE_FILE",
        keys.file().toString(),
        "KASSA_HTTPS_KEYSTORE_PASSWORD",
        KEYS_PASSWORD);
  }

  /** What it calls itself. */
  public URI issuer() {
    return URI.create("https://127.0.0.1:" + port + "/oidc/endpoint/staff");
  }

  /** What somebody types there. */
  public static String passwordOf(String name) {
    return "the password of " + name;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param shop the shop's address, to which alone it sends people back
   */
  public void start(URI shop) {
    var builder =
        new ProcessBuilder(
            Installation.liberty().resolve("bin/server").toString(), "run", "provider", "--clean");
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JVM_ARGS", "-Xmx300m -XX:TieredStopAtLevel=1",
                "WLP_OUTPUT_DIR", folder.toString(),
                "PROVIDER_PORT", String.valueOf(port),
                "PROVIDER_KEYS", keys.file().toString(),
                "PROVIDER_KEYS_PASSWORD", KEYS_PASSWORD,
                "PROVIDER_SECRET", SECRET,
                "PROVIDER_SHOP", shop.toString()));
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
    try {
      process = builder.start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    var description = URI.create(issuer() + "/.well-known/openid-configuration");
    var trusting = keys.trusting();
    Eventually.holds(
        START, "the provider answers; see " + log(), () -> Http.isWell(description, trusting));
  }

  private Path log() {
    return folder.resolve("console.log");
  }

  /** Ends it if it runs. */
  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      var others = process.descendants().toList();
      process.destroyForcibly();
      others.forEach(ProcessHandle::destroyForcibly);
      Eventually.holds(STOP, "the provider has ended", () -> !isRunning());
    }
  }

  private boolean isRunning() {
    return process != null && process.isAlive();
  }
}
