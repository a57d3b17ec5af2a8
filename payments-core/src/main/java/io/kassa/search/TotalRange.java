package io.kassa.search;

import io.kassa.money.Money;
import java.util.Optional;

/**
 * A range of totals, open at either end or both; both ends included.
 *
 * @param least the lowest
 * @param most the highest
 */
public record TotalRange(Optional<Money> least, Optional<Money> most) {

  /** Any total. */
  public static final TotalRange ANY = new TotalRange(Optional.empty(), Optional.empty());

  /**
   * Whether a total is in it.
   *
   * @param total the total
   * @return true at the ends, too
   */
  public boolean holds(Money total) {
    return least.map(end -> total.minorUnits() >= end.minorUnits()).orElse(true)
        && most.map(end -> total.minorUnits() <= end.minorUnits()).orElse(true);
  }
}
