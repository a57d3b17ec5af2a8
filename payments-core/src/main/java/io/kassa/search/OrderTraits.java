package io.kassa.search;

import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.StateName;
import java.util.Optional;

/**
 * What an order must be like; what is empty does not matter.
 *
 * @param status its status
 * @param attempt the state that at least one of its attempts is in
 * @param delivery its way of delivery
 * @param language the language it was placed in
 * @param openCase true if a case of it must be open
 */
public record OrderTraits(
    Optional<OrderStatus> status,
    Optional<StateName> attempt,
    Optional<DeliveryCode> delivery,
    Optional<Language> language,
    boolean openCase) {

  /** Any order. */
  public static final OrderTraits ANY =
      new OrderTraits(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /**
   * Orders of one status.
   *
   * @param status the status
   * @return the trait
   */
  public static OrderTraits of(OrderStatus status) {
    return new OrderTraits(
        Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }
}
