package io.kassa.journey.stage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A key and a self-made certificate for this machine, which nobody else trusts.
 *
 * @param file the PKCS12 file that holds them
 * @param password the file's password
 */
record Keys(Path file, String password) {

  private static final String ALIAS = "own";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

  /** Makes them. */
  static Keys make(Path file, String password) {
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    run(
        List.of(
            tool,
            "-genkeypair",
            "-alias",
            ALIAS,
            "-keyalg",
            "RSA",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1,dns:localhost",
            "-storetype",
            "PKCS12",
            "-storepass",
            password,
            "-keystore",
            file.toString()));
    return new Keys(file, password);
  }

  /** What somebody needs who trusts this certificate. */
  SSLContext trusting() {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(stored());
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), new SecureRandom());
      return context;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("The keys just made cannot be read", broken);
    }
  }

  /** The certificate and the key as text, as proxies read them. */
  String pem() {
    try {
      var stored = stored();
      var key = stored.getKey(ALIAS, password.toCharArray()).getEncoded();
      return block("CERTIFICATE", stored.getCertificate(ALIAS).getEncoded())
          + block("PRIVATE KEY", key);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("The keys just made cannot be read", broken);
    }
  }

  private KeyStore stored() throws GeneralSecurityException {
    try (var open = Files.newInputStream(file)) {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(open, password.toCharArray());
      return keys;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String block(String name, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(name, LINES.encodeToString(content), name);
  }

  private static void run(List<String> command) {
    try {
      var running = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(running.getInputStream().readAllBytes(), UTF_8);
      if (running.waitFor() != 0) {
        throw new AssertionError("keytool says: " + said);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
