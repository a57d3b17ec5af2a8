package io.kassa.refund;

import java.util.List;

/**
 * Port: how much one person may give back alone, where it is not what the shop says for everybody.
 * Kept by name, because whoever signs in through an OpenID provider has no account here. Safe for
 * use by many threads; each call is its own transaction.
 */
public interface PersonalLimits {

  /**
   * A person's own limits.
   *
   * @param person the name to sign in with
   * @return the limits; one that is empty is the shop's
   */
  RefundLimits of(String person);

  /**
   * Sets a person's own limits; they hold from the next request on.
   *
   * @param person the name to sign in with
   * @param limits the limits, none below nothing; one that is empty is the shop's
   * @return what stood there before
   */
  RefundLimits replace(String person, RefundLimits limits);

  /**
   * Who has limits of their own.
   *
   * @return the names, in order; of a shop's handful of people
   */
  List<String> people();
}
