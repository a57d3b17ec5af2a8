package io.worldpaysim.api;

import io.worldpaysim.ledger.Money;
import java.time.ZoneId;

/** Bancontact's limits as Worldpay documents them. */
final class Limits {

  /** The longest time between an approval and its reversal. */
  static final int REVERSAL_DAYS = 180;

  /** Where days are counted; a Belgian scheme counts Belgian days. */
  static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private static final long LEAST = 2;
  private static final long MOST = 500_000;
  private static final long MOST_IN_ONE_REFUND = 300_000;

  private Limits() {}

  static boolean acceptsCurrency(Money money) {
    return money.currency().equals("EUR");
  }

  static boolean acceptsPayment(Money money) {
    return money.amount() >= LEAST && money.amount() <= MOST;
  }

  static boolean acceptsRefund(Money money) {
    return money.amount() <= MOST_IN_ONE_REFUND;
  }
}
