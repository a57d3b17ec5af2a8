package io.kassa.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An unguessable text that opens something: a session, an invitation, an account whose
 * authenticator is lost. Kept only as its {@link #digest}.
 *
 * @param value the text itself, which only its owner ever sees
 */
public record StaffToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /**
   * A text that nobody can guess: 256 random bits in 43 characters that fit into an address.
   *
   * @return a new token
   */
  public static StaffToken random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new StaffToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * What is kept of it. A plain digest, because what it stands for is too random to be tried out.
   *
   * @return the SHA-256 of the text
   */
  public TokenDigest digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(value.getBytes(StandardCharsets.UTF_8));
      return new TokenDigest(HexFormat.of().formatHex(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "StaffToken[hidden]";
  }
}
