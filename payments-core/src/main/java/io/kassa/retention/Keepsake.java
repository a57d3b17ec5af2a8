package io.kassa.retention;

import java.time.Duration;

/** What is forgotten by its age alone; the record of staff is forgotten from its beginning on. */
public enum Keepsake {
  /** Baskets that nobody touched, with what was typed into their form. What was ordered stays. */
  BASKETS(Duration.ofDays(1)),
  /** What Worldpay, or somebody, posted; what became of it stays in the journal. */
  NOTIFICATIONS(Duration.ofDays(200)),
  /** What was heard of payments, and from whom. Their state stays. */
  JOURNAL(Duration.ofDays(200));

  /**
   * 200 days: for 180 a payment may be given back and is asked about (contract section 4), and
   * whoever looks into a refund of the last day wants to see what was before it.
   */
  private final Duration least;

  Keepsake(Duration least) {
    this.least = least;
  }

  /**
   * How long it is kept at least, whatever is configured.
   *
   * @return the duration
   */
  public Duration least() {
    return least;
  }
}
