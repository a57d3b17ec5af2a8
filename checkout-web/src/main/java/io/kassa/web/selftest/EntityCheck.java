package io.kassa.web.selftest;

import io.kassa.gateway.GatewayInspection;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Tells which account is paid. Worldpay has no call that would say whether the entity is one of
 * ours; it shows when a payment is opened, so nothing more is claimed here.
 */
@Dependent
public class EntityCheck implements Check {

  /** The word that Worldpay's documentation has in its examples (contract section 7). */
  private static final String COPIED = "default";

  private static final String STAND_IN = "http://";

  private final GatewayInspection gateway;

  /**
   * Is given what is configured.
   *
   * @param gateway Worldpay
   */
  @Inject
  public EntityCheck(GatewayInspection gateway) {
    this.gateway = gateway;
  }

  @Override
  public Topic topic() {
    return Topic.ENTITY;
  }

  @Override
  public Finding look() {
    var entity = gateway.entity();
    boolean copied = entity.equals(COPIED) && !gateway.address().startsWith(STAND_IN);
    return copied ? Finding.warning("COPIED", entity) : Finding.ok("OK", entity);
  }
}
