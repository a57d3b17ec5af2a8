package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom we take for Worldpay. A body of nothing is a doubt, so a doubt shows that TLS stood. */
@Timeout(60)
class TlsTest {

  private static final String PASSWORD = "changeit";

  @TempDir static Path folder;

  @BeforeAll
  static void makeCertificates() throws Exception {
    make("right", "san=dns:localhost,ip:127.0.0.1");
    make("other", "san=dns:worldpay.example");
    makeSigned("current", "-validity", "1");
    makeSigned("expired", "-startdate", "-30d", "-validity", "29");
  }

  @Test
  void an_unknown_authority_is_not_trusted() throws Exception {
    try (var server = server("right");
        var rehearsal = Rehearsal.at(url(server)).patient()) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isEqualTo(new Unreachable("TLS handshake failed"));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void an_authority_of_the_file_is_trusted() throws Exception {
    try (var server = server("right");
        var rehearsal = trusting(server, "right")) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(InDoubt.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void a_certificate_of_another_host_is_not_accepted() throws Exception {
    try (var server = server("other");
        var rehearsal = trusting(server, "other")) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(Unreachable.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void a_certificate_that_has_expired_is_not_accepted() throws Exception {
    try (var server = server("current");
        var rehearsal = trusting(server, "current")) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(InDoubt.class);
    }
    try (var server = server("expired");
        var rehearsal = trusting(server, "expired")) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isEqualTo(new Unreachable("TLS handshake failed"));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void a_handshake_that_stalls_is_certainly_no_payment() throws Exception {
    try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var rehearsal =
            Rehearsal.at("https://localhost:" + mute.getLocalPort())
                .patient()
                .with("kassa.worldpay.create.connect", "PT0.5S")) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isEqualTo(new Unreachable("connect time-out"));
    }
  }

  @Test
  void the_jvms_authorities_stay_trusted_beside_those_of_the_file() throws Exception {
    var alone = TrustedAuthorities.store(Optional.empty()).size();
    var file = Optional.of(folder.resolve("right.pem"));
    assertThat(alone).isPositive();
    assertThat(TrustedAuthorities.store(file).size()).isEqualTo(alone + 1);
  }

  @Test
  void a_file_that_holds_no_certificate_stops_the_start() throws Exception {
    var empty = Files.createFile(folder.resolve("empty.pem"));
    var text = Files.writeString(folder.resolve("text.pem"), "-----BEGIN CERTIFICATE-----\nx\n");
    for (var file : List.of(empty, text, folder.resolve("absent.pem"))) {
      assertThatThrownBy(() -> TrustedAuthorities.tls(Optional.of(file)))
          .isInstanceOf(UnusableSettings.class)
          .hasMessageContaining("kassa.worldpay.ca.file")
          .hasMessageContaining(file.toString());
    }
  }

  private static Rehearsal trusting(BareServer server, String name) {
    return Rehearsal.at(url(server))
        .patient()
        .with("kassa.worldpay.ca.file", folder.resolve(name + ".pem").toString());
  }

  private static String url(BareServer server) {
    return "https://localhost:" + server.port();
  }

  private static BareServer server(String name) throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), PASSWORD.toCharArray());
    var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    var listener =
        context
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    return BareServer.that(
        listener,
        (request, out) -> {
          out.write(BareServer.http("200 OK", ""));
          return true;
        });
  }

  /** A certificate that is its own authority. */
  private static void make(String name, String extension) throws Exception {
    generate(name, "x", extension);
    export(name, "x");
  }

  /** A certificate that an authority has signed; the file is the authority's. */
  private static void makeSigned(String name, String... validity) throws Exception {
    generate(name, "authority", "bc:c");
    export(name, "authority");
    var more = new ArrayList<>(List.of("-signer", "authority"));
    more.addAll(List.of(validity));
    generate(name, "x", "san=dns:localhost", more.toArray(String[]::new));
    keytool(name, "-delete", "-alias", "authority");
  }

  private static void generate(String name, String alias, String extension, String... more)
      throws Exception {
    var command = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC"));
    command.addAll(List.of("-dname", "CN=" + name + " " + alias, "-ext", extension));
    command.addAll(List.of(more));
    keytool(name, command.toArray(String[]::new));
  }

  private static void export(String name, String alias) throws Exception {
    var file = folder.resolve(name + ".pem").toString();
    keytool(name, "-exportcert", "-rfc", "-alias", alias, "-file", file);
  }

  private static void keytool(String name, String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", folder.resolve(name + ".p12").toString()));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
