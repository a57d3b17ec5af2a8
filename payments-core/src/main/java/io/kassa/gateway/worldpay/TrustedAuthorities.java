package io.kassa.gateway.worldpay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whom we believe that Worldpay is Worldpay: the JVM's authorities and those of an additional file.
 * Roots are trusted, leaves never pinned (contract section 7). The server's own idea of trust,
 * which may be narrower than the JVM's, plays no part.
 */
final class TrustedAuthorities {

  private TrustedAuthorities() {}

  /**
   * Prepares TLS.
   *
   * @param file a PEM file with more authorities
   * @return what connections are made with
   * @throws UnusableSettings if the file holds no readable certificate
   */
  static SSLContext tls(Optional<Path> file) {
    try {
      var store = store(file);
      var context = SSLContext.getInstance("TLS");
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("TLS cannot be prepared", broken);
    }
  }

  /** Everybody who is trusted. */
  static KeyStore store(Optional<Path> file) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (var certificate : jvm().getAcceptedIssuers()) {
      add(store, certificate);
    }
    if (file.isPresent()) {
      read(file.get(), store);
    }
    return store;
  }

  private static void read(Path file, KeyStore store) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      var found = CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (found.isEmpty()) {
        throw new UnusableSettings("kassa.worldpay.ca.file holds no certificate: " + file);
      }
      for (var certificate : found) {
        add(store, (X509Certificate) certificate);
      }
    } catch (IOException | GeneralSecurityException unreadable) {
      var fault = new UnusableSettings("kassa.worldpay.ca.file cannot be read: " + file);
      fault.initCause(unreadable);
      throw fault;
    }
  }

  private static void add(KeyStore store, X509Certificate certificate)
      throws GeneralSecurityException {
    store.setCertificateEntry("authority-" + store.size(), certificate);
  }

  private static X509TrustManager jvm() throws GeneralSecurityException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    for (var manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager trust) {
        return trust;
      }
    }
    throw new GeneralSecurityException("The JVM trusts nobody");
  }
}
