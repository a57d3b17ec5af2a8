package io.kassa.payment;

import io.kassa.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of evidence with the gateway's own word for it and the time it was read, so that a person
 * can compare.
 *
 * @param evidence what it means
 * @param word the gateway's word, for people and programs to see; nothing is decided by it
 * @param readAt when we read it (UTC)
 * @param amount what the gateway says was paid; empty where it does not say (contract sections 3
 *     and 6.1: a query never does, a notification mostly)
 */
public record Testimony(Evidence evidence, String word, Instant readAt, Optional<Money> amount) {

  /**
   * A testimony without an amount.
   *
   * @param evidence what it means
   * @param word the gateway's word
   * @param readAt when we read it
   */
  public Testimony(Evidence evidence, String word, Instant readAt) {
    this(evidence, word, readAt, Optional.empty());
  }

  /**
   * The same words with another meaning.
   *
   * @param other what they mean
   * @return the testimony
   */
  public Testimony meaning(Evidence other) {
    return new Testimony(other, word, readAt, amount);
  }
}
