package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;
import java.util.Optional;

/** One request that waits to be carried out. */
public interface Gateway {

  /** Does what was asked and gives the proper answer. */
  Answer carryOut();

  /** The transaction reference of the payment that is asked about; empty when there is none. */
  Optional<String> reference();

  /**
   * Lets the bank say a word about the payment at once, and waits until the merchant was told.
   *
   * @param word for example {@code sentForAuthorization}
   */
  void sayFirst(String word);
}
