package io.kassa.staff;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that a person's authenticator shares with the shop, and the codes it makes: TOTP (RFC
 * 6238) with SHA-1, six digits and steps of 30 s, which is what every authenticator understands.
 *
 * @param base32 160 random bits in 32 symbols
 */
public record TotpKey(String base32) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{32}");
  private static final int BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 1_000_000;

  /** Refuses anything else. */
  public TotpKey {
    if (!fits(base32)) {
      throw new IllegalArgumentException("Not a key");
    }
  }

  /**
   * A new key.
   *
   * @return one that nobody has
   */
  public static TotpKey random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TotpKey(Base32.encode(bytes));
  }

  /**
   * Whether a text can be a key.
   *
   * @param text from anybody
   * @return true if the constructor would accept it
   */
  public static boolean fits(String text) {
    return SHAPE.matcher(text).matches();
  }

  /**
   * Compares what somebody typed with the codes of this moment, of the step before and of the one
   * after: clocks differ, and people type slowly.
   *
   * @param typed the code, with any spaces
   * @param now the present time
   * @return the step whose code it is; empty if it is none of them
   */
  public OptionalLong stepOf(String typed, Instant now) {
    var digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    var found = OptionalLong.empty();
    for (long step = present - 1; step <= present + 1; step++) {
      if (MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), digits)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /**
   * The code of a moment, as the authenticator shows it.
   *
   * @param moment when
   * @return six digits
   */
  public String codeAt(Instant moment) {
    return code(Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS));
  }

  /** RFC 4226, section 5.3: four bytes of the digest, from where its last four bits say. */
  private String code(long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(Base32.decode(base32), "RAW"));
      var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = digest[digest.length - 1] & 0xf;
      int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
      return "%06d".formatted(number % DIGITS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA1", impossible);
    }
  }

  /**
   * The link that an authenticator on the same device opens.
   *
   * @param shop the shop's name, which the authenticator shows
   * @param who the account
   * @return an {@code otpauth:} address
   */
  public String link(String shop, StaffName who) {
    var issuer = URLEncoder.encode(shop, StandardCharsets.UTF_8).replace("+", "%20");
    var account = URLEncoder.encode(who.value(), StandardCharsets.UTF_8);
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, account, base32, issuer);
  }

  @Override
  public String toString() {
    return "TotpKey[hidden]";
  }
}
