package io.kassa.web.selftest;

import io.kassa.gateway.GatewayInspection;
import io.kassa.payment.NewestPayments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tries the credentials at Worldpay by reading the newest payment once more. */
@Dependent
public class CredentialsCheck implements Check {

  private final GatewayInspection gateway;
  private final NewestPayments payments;

  /**
   * Is given what it needs.
   *
   * @param gateway Worldpay
   * @param payments to have something to ask about
   */
  @Inject
  public CredentialsCheck(GatewayInspection gateway, NewestPayments payments) {
    this.gateway = gateway;
    this.payments = payments;
  }

  @Override
  public Topic topic() {
    return Topic.CREDENTIALS;
  }

  @Override
  public Finding look() {
    var known = payments.newestHandle();
    if (known.isEmpty()) {
      return Finding.warning("UNTRIED");
    }
    return switch (gateway.access(known.get())) {
      case GRANTED -> Finding.ok("OK");
      case REFUSED -> Finding.broken("REFUSED");
      case UNCLEAR -> Finding.warning("UNCLEAR");
      case SILENT -> Finding.broken("SILENT");
    };
  }
}
