package io.kassa.order;

import io.kassa.money.Money;
import java.util.EnumMap;
import java.util.List;

/**
 * The sums of a basket or an order, exact to the cent.
 *
 * @param lines the articles, at least one
 * @param deliveryCost the cost of delivery, including VAT
 * @param deliveryVat the VAT rate on that cost
 */
public record Totals(List<OrderLine> lines, Money deliveryCost, VatRate deliveryVat) {

  /**
   * The articles alone.
   *
   * @return their sum, including VAT
   */
  public Money goods() {
    return lines.stream()
        .map(OrderLine::total)
        .reduce(Money.zero(deliveryCost.currency()), Money::plus);
  }

  /**
   * Everything.
   *
   * @return articles and delivery, including VAT
   */
  public Money total() {
    return goods().plus(deliveryCost);
  }

  /**
   * What is sold at each rate; VAT is rounded once per rate, so net and VAT add up to {@link
   * #total()} exactly.
   *
   * @return one entry for each rate with an amount, lowest rate first
   */
  public List<VatTotal> perRate() {
    var gross = new EnumMap<VatRate, Money>(VatRate.class);
    lines.forEach(line -> gross.merge(line.vat(), line.total(), Money::plus));
    if (deliveryCost.minorUnits() > 0) {
      gross.merge(deliveryVat, deliveryCost, Money::plus);
    }
    return gross.entrySet().stream()
        .map(e -> new VatTotal(e.getKey(), e.getValue(), e.getKey().vatIn(e.getValue())))
        .toList();
  }
}
