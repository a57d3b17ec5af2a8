package io.kassa.web.selftest;

import io.kassa.order.Catalogue;
import io.kassa.order.DeliveryMethod;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Counts the ways of delivery: two of two kinds must be offered (WER VI.45/2). */
@Dependent
public class DeliveryCheck implements Check {

  private static final int LEAST = 2;

  private final Catalogue catalogue;

  /**
   * Is given what is offered.
   *
   * @param catalogue the shop's file
   */
  @Inject
  public DeliveryCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Topic topic() {
    return Topic.DELIVERY;
  }

  @Override
  public Finding look() {
    var methods = catalogue.deliveryMethods();
    long kinds = methods.stream().map(DeliveryMethod::kind).distinct().count();
    return kinds >= LEAST
        ? Finding.ok("OK", methods.size(), kinds)
        : Finding.broken("FEW", methods.size(), kinds);
  }
}
