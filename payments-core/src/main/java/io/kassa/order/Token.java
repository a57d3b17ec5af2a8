package io.kassa.order;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An unguessable text that stands for the right to see something: 160 random bits in URL-safe
 * Base64. It is a secret: {@link #toString()} does not show it, so it does not reach a log.
 *
 * @param value the 27 characters
 */
public record Token(String value) {

  private static final int BYTES = 20;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");

  /** Refuses anything that cannot be a token. */
  public Token {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a token");
    }
  }

  /**
   * A new token.
   *
   * @param random a cryptographically strong source
   * @return 160 fresh bits
   */
  public static Token random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * Reads a token from a URL or a cookie.
   *
   * @param text what came
   * @return the token, or empty if the text cannot be one
   */
  public static Optional<Token> read(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
