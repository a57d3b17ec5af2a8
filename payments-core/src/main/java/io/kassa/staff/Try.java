package io.kassa.staff;

import java.util.Locale;

/**
 * What somebody tries out when signing in, of which too many tries in a row make it wait.
 *
 * @param subject what is tried, from whoever tries; kept as a digest only
 * @param free how many tries cost nothing
 */
public record Try(String subject, int free) {

  private static final int OF_ONE_PAIR = 5;
  private static final int OF_ONE_ACCOUNT = 10;

  /** More than of an account: a whole office may sit behind one address. */
  private static final int OF_ONE_ADDRESS = 25;

  /**
   * One account from one address.
   *
   * @param name the name that was typed
   * @param from the network address
   * @return what is tried
   */
  public static Try pair(String name, String from) {
    return new Try("pair " + from + " " + folded(name), OF_ONE_PAIR);
  }

  /**
   * One account from anywhere.
   *
   * @param name the name that was typed
   * @return what is tried
   */
  public static Try account(String name) {
    return new Try("account " + folded(name), OF_ONE_ACCOUNT);
  }

  /**
   * Any account from one address.
   *
   * @param from the network address
   * @return what is tried
   */
  public static Try address(String from) {
    return new Try("address " + from, OF_ONE_ADDRESS);
  }

  /**
   * The second factor of one account, by whoever knows its password.
   *
   * @param name the account
   * @return what is tried
   */
  public static Try secondFactor(StaffName name) {
    return new Try("second " + folded(name.value()), OF_ONE_PAIR);
  }

  /**
   * How it is found again.
   *
   * @return its digest
   */
  public TokenDigest digest() {
    return new StaffToken(subject).digest();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Try[hidden]";
  }
}
