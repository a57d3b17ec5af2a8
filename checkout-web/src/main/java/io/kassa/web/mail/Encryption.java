package io.kassa.web.mail;

import java.util.Locale;
import java.util.Optional;

/** How the connection to the mail server is protected. */
public enum Encryption {
  /** Begins in the clear and is encrypted before anything is said; refused if it cannot be. */
  STARTTLS(587),
  /** Encrypted from the first byte. */
  TLS(465),
  /** Not at all: for a server on the same machine. */
  NONE(25);

  private final int usualPort;

  Encryption(int usualPort) {
    this.usualPort = usualPort;
  }

  /**
   * The port that servers listen on for it.
   *
   * @return the port
   */
  public int usualPort() {
    return usualPort;
  }

  /**
   * Reads it from a setting.
   *
   * @param word {@code starttls}, {@code tls} or {@code none}
   * @return the encryption, or empty for any other word
   */
  public static Optional<Encryption> of(String word) {
    for (var one : values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
