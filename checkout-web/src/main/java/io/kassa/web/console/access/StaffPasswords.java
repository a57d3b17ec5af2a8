package io.kassa.web.console.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Hashes and compares passwords: PBKDF2 with HMAC-SHA-512, a salt of 32 bytes for each password and
 * 210,000 rounds, a fifth of a second on an ordinary machine. The stored text names algorithm and
 * rounds, so that both may grow without touching old accounts. Safe for use by many threads.
 */
@ApplicationScoped
public class StaffPasswords {

  static final Map<String, String> COST =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject Pbkdf2PasswordHash hash;

  private String nobodys = "";

  /** Sets the cost, and makes the hash that unknown names are compared with. */
  @PostConstruct
  void prepare() {
    hash.initialize(COST);
    nobodys = hash(UUID.randomUUID().toString().toCharArray());
  }

  /**
   * Hashes a new password.
   *
   * @param password the password
   * @return the text to store
   */
  public String hash(char[] password) {
    return hash.generate(password);
  }

  /**
   * Compares. An account that is not there costs the same work as a wrong password, so that the
   * time of an answer tells nobody which names exist.
   *
   * @param password what was typed
   * @param stored the stored hash, or empty for an unknown name
   * @return true if there is an account and this is its password
   */
  public boolean match(char[] password, Optional<String> stored) {
    var same = hash.verify(password, stored.orElse(nobodys));
    return same && stored.isPresent();
  }
}
