package io.kassa.web.selftest;

import io.kassa.gateway.GatewayInspection;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks Worldpay whether it is there. */
@Dependent
public class WorldpayCheck implements Check {

  private final GatewayInspection gateway;

  /**
   * Is given whom it asks.
   *
   * @param gateway Worldpay
   */
  @Inject
  public WorldpayCheck(GatewayInspection gateway) {
    this.gateway = gateway;
  }

  @Override
  public Topic topic() {
    return Topic.WORLDPAY;
  }

  @Override
  public Finding look() {
    return gateway.pulse().well()
        ? Finding.ok("OK", gateway.address())
        : Finding.broken("SILENT", gateway.address());
  }
}
