package io.kassa.order;

import io.kassa.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * What a shopper ordered, frozen at the moment of the order button. It never changes; what becomes
 * of its payments is told by them, and kept beside it as an {@link OrderStatus}.
 *
 * @param number what people call it
 * @param token the right to see its status page
 * @param basket the basket it was made from; one basket makes at most one order
 * @param placedAt when the button was pressed (UTC)
 * @param language the language it was placed in
 * @param customer who ordered
 * @param lines the articles, at least one
 * @param delivery how it is delivered
 */
public record Order(
    OrderNumber number,
    Token token,
    Token basket,
    Instant placedAt,
    Language language,
    Customer customer,
    List<OrderLine> lines,
    Delivery delivery) {

  /** Refuses an order of nothing. */
  public Order {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("An order has at least one line");
    }
  }

  /**
   * What the shopper owes.
   *
   * @return articles and delivery, including VAT
   */
  public Money total() {
    return new Totals(lines, delivery.cost(), delivery.vat()).total();
  }

  /**
   * What was sold at each VAT rate.
   *
   * @return one entry for each rate used, lowest first, that add up to {@link #total()}
   */
  public List<VatTotal> vatTotals() {
    return new Totals(lines, delivery.cost(), delivery.vat()).perRate();
  }
}
