package io.kassa.order;

import io.kassa.money.Money;
import java.util.List;
import java.util.Optional;

/** What shoppers are shown in tests. */
public final class AShown {

  /** The words on the button. */
  public static final String BUTTON = "Bestelling met betalingsverplichting";

  /** The terms beside it. */
  public static final Terms TERMS = new Terms(Optional.of("2026-11"), "0123456789abcdef".repeat(4));

  private AShown() {}

  /** Two ways of delivery, one of them for nothing. */
  public static Shown beside(Terms terms) {
    return new Shown(
        BUTTON,
        terms,
        List.of(
            offer("home", "Levering aan huis, „snel“", 495, VatRate.TWENTY_ONE),
            offer("pick-up", "Afhalen in de winkel", 0, VatRate.SIX)));
  }

  private static OfferedDelivery offer(String code, String title, long cents, VatRate vat) {
    return new OfferedDelivery(new DeliveryCode(code), title, Money.euroCents(cents), vat);
  }
}
