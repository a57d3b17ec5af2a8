package io.kassa.staff;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code that replaces the authenticator once: 26 symbols, 114 random bits, so many that its plain
 * digest may be kept.
 *
 * @param value its symbols, without the dashes that make it readable
 */
public record RecoveryCode(String value) {

  /** How many a person gets. */
  public static final int NUMBER = 8;

  /** No look-alikes, no vowels: nothing to mistake and no words. */
  private static final String SYMBOLS = "34679cdfghjkmnpqrtwxy";

  private static final int LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * A person's codes.
   *
   * @return {@link #NUMBER} new ones
   */
  public static List<RecoveryCode> fresh() {
    return Stream.generate(RecoveryCode::random).limit(NUMBER).toList();
  }

  private static RecoveryCode random() {
    return new RecoveryCode(
        IntStream.range(0, LENGTH)
            .mapToObj(i -> SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())))
            .map(String::valueOf)
            .collect(Collectors.joining()));
  }

  /**
   * Reads what somebody typed or pasted.
   *
   * @param typed with any spaces, dashes and capitals
   * @return the code that it may be
   */
  public static RecoveryCode read(String typed) {
    return new RecoveryCode(typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
  }

  /**
   * What is kept of it.
   *
   * @return its digest
   */
  public TokenDigest digest() {
    return new StaffToken(value).digest();
  }

  /**
   * The code for people.
   *
   * @return with a dash after every fifth symbol
   */
  public String readable() {
    return value.replaceAll("(.{5})(?!$)", "$1-");
  }

  @Override
  public String toString() {
    return "RecoveryCode[hidden]";
  }
}
