package io.kassa.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * Port: figures about the attempts that are not concluded, for operators to watch. Both come from
 * an index, however many attempts there are. Safe for use by many threads.
 */
public interface OpenPayments {

  /**
   * How many attempts are to be looked at by now; those that a server has claimed are not.
   *
   * @param now the present time
   * @return how many
   */
  long due(Instant now);

  /**
   * Since when an outcome is not known: the start of the oldest attempt that is opening, awaits its
   * shopper, or is authorised without the money moving.
   *
   * @return when it was started, or empty if everything is concluded
   */
  Optional<Instant> oldestOpen();
}
