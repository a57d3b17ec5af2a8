package io.kassa.checkout;

import io.kassa.money.Money;
import io.kassa.order.Basket;
import io.kassa.order.Delivery;
import io.kassa.order.OrderLine;
import io.kassa.order.Totals;
import io.kassa.order.VatTotal;
import java.util.List;
import java.util.Optional;

/**
 * A basket at today's prices.
 *
 * @param basket the basket
 * @param lines its articles that are for sale, priced
 * @param delivery the chosen way of delivery, if one was chosen that is still offered
 */
public record PricedBasket(Basket basket, List<OrderLine> lines, Optional<Delivery> delivery) {

  /**
   * The articles alone.
   *
   * @return their sum, including VAT
   */
  public Money goods() {
    return lines.stream().map(OrderLine::total).reduce(Money.euroCents(0), Money::plus);
  }

  /**
   * Everything that is known so far.
   *
   * @return articles, and delivery if it was chosen, including VAT
   */
  public Money total() {
    return delivery.map(Delivery::cost).map(goods()::plus).orElseGet(this::goods);
  }

  /**
   * VAT per rate of everything that is known so far.
   *
   * @return one entry for each rate, lowest first
   */
  public List<VatTotal> vatTotals() {
    return delivery
        .map(chosen -> new Totals(lines, chosen.cost(), chosen.vat()).perRate())
        .orElseGet(List::of);
  }

  /**
   * Whether an order can be made of it.
   *
   * @return true if it has articles, the form was answered, and the delivery is still offered
   */
  public boolean isComplete() {
    return !lines.isEmpty() && basket.draft().isPresent() && delivery.isPresent();
  }
}
