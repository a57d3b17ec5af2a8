package io.kassa.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the second factors, of the accounts that have one. Safe for use by many threads; each call
 * is its own transaction.
 */
public interface SecondFactors {

  /**
   * The key of somebody's authenticator.
   *
   * @param who whose
   * @return the key, or empty without a second factor
   */
  Optional<TotpKey> key(StaffName who);

  /**
   * Gives somebody a second factor, in place of the one before with all its recovery codes.
   *
   * @param who who gets it
   * @param key the key of the authenticator
   * @param step the step of the code that proved it; neither it nor an earlier one opens again
   * @param codes the digests of the recovery codes
   */
  void enrol(StaffName who, TotpKey key, long step, List<TokenDigest> codes);

  /**
   * Uses up the code of a step.
   *
   * @param who whose
   * @param step the step
   * @return false if this or a later one was used before, on whichever server
   */
  boolean useStep(StaffName who, long step);

  /**
   * Uses up a recovery code.
   *
   * @param who whose
   * @param code its digest
   * @param now the present time
   * @return false if there is none such, or it was used before
   */
  boolean useCode(StaffName who, TokenDigest code, Instant now);

  /**
   * How many recovery codes are left.
   *
   * @param who whose
   * @return the number of unused ones
   */
  int codesLeft(StaffName who);

  /**
   * Takes the second factor away, with all its codes.
   *
   * @param who whose
   */
  void remove(StaffName who);
}
