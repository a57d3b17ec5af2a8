package io.kassa.order;

import io.kassa.money.Money;

/**
 * A way of delivery that a shopper could choose, in the shopper's language.
 *
 * @param method its code
 * @param title its name, as the shopper read it
 * @param cost what it would have cost, including VAT
 * @param vat the VAT rate on the cost
 */
public record OfferedDelivery(DeliveryCode method, String title, Money cost, VatRate vat) {

  /**
   * A method as it is offered.
   *
   * @param method the method
   * @param language the language it is offered in
   * @return the offer
   */
  public static OfferedDelivery of(DeliveryMethod method, Language language) {
    return new OfferedDelivery(
        method.code(), method.title().in(language), method.cost(), method.vat());
  }
}
