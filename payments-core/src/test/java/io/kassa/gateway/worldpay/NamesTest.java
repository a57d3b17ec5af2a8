package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer.Silent;
import io.kassa.gateway.Initiation.InDoubt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Row N4 of the fault matrix: how the gateway's name becomes an address. */
@Timeout(60)
class NamesTest {

  private static final Path OPTIONS = Path.of("..", "server-config", "jvm.options");

  @Test
  void a_name_that_is_slow_to_resolve_ends_with_the_limit() throws IOException {
    try (var server = BareServer.that((request, out) -> false);
        var rehearsal = Rehearsal.at("http://" + SlowNames.SLOW + ":" + server.port())) {
      var gateway = rehearsal.gateway();
      long start = System.nanoTime();
      assertThat(gateway.initiate(Rehearsal.request())).isInstanceOf(InDoubt.class);
      assertThat(
              gateway.query(
                  Rehearsal.handle("http://" + SlowNames.SLOW + ":" + server.port() + "/x")))
          .isInstanceOf(Silent.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(server.requests()).isEmpty();
    } finally {
      SlowNames.RESOLVED.countDown();
    }
  }

  /** Asks a machine that is started as the server is; its policy is no public interface. */
  @Test
  void an_address_is_kept_for_twenty_seconds_at_most(@TempDir Path folder) throws Exception {
    var source =
        Files.writeString(
            folder.resolve("Policy.java"),
            """
            class Policy {
              public static void main(String[] none) {
                System.out.println("seconds=" + sun.net.InetAddressCachePolicy.get());
              }
            }
            """);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "@" + OPTIONS,
                "--add-exports=java.base/sun.net=ALL-UNNAMED",
                source.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("seconds=20");
  }
}
