package io.worldpaysim.laboratory;

import io.worldpaysim.http.Answer;

/** The payment is created, but the answer forgets where the shopper has to go. */
record NoRedirect() implements Scenario {

  static final String NAME = "no-redirect";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer play(Gateway gateway) {
    return Tampering.remove(gateway.carryOut(), "redirect");
  }
}
