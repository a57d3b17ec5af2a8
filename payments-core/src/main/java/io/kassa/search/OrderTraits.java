package io.kassa.search;

import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.StateName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<OrderStatus> UNPAID =
      EnumSet.of(OrderStatus.OPEN, OrderStatus.FAILED, OrderStatus.CANCELLED, OrderStatus.EXPIRED);

  private static final Set<StateName> MONEY = EnumSet.of(StateName.AUTHORISED, StateName.PAID);

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

  /**
   * Whether an order may be like that at all: one that was never paid has no attempt that brought
   * money, because its status is derived from them ({@link io.kassa.payment.Attempts}). Asked all
   * the same, a large shop would walk through all that fits one of the two.
   *
   * @return false if no order can
   */
  public boolean mayMeet() {
    return status.filter(UNPAID::contains).isEmpty() || attempt.filter(MONEY::contains).isEmpty();
  }
}
