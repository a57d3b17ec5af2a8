package io.kassa.web.selftest;

import io.kassa.gateway.GatewayInspection;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tells by name with which keys notifications may be signed. */
@Dependent
public class WebhooksCheck implements Check {

  private final GatewayInspection gateway;

  /**
   * Is given what is configured.
   *
   * @param gateway Worldpay
   */
  @Inject
  public WebhooksCheck(GatewayInspection gateway) {
    this.gateway = gateway;
  }

  @Override
  public Topic topic() {
    return Topic.WEBHOOKS;
  }

  @Override
  public Finding look() {
    var keys = gateway.webhookKeys();
    return keys.isEmpty() ? Finding.warning("NONE") : Finding.ok("OK", String.join(", ", keys));
  }
}
