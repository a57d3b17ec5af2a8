package io.kassa.checkout;

import io.kassa.money.Money;
import io.kassa.order.AShown;

/** What the check page said in tests. */
public final class AnAgreement {

  private AnAgreement() {}

  /** To this total, beside the usual button. */
  public static Agreement to(Money total) {
    return new Agreement(total, AShown.BUTTON, AShown.TERMS);
  }
}
