package io.kassa.persistence.order;

import io.kassa.money.Money;
import io.kassa.order.DeliveryCode;
import io.kassa.order.OfferedDelivery;
import io.kassa.order.OrderNumber;
import io.kassa.order.Shown;
import io.kassa.order.Terms;
import io.kassa.order.VatRate;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a shopper was shown into a row and back. */
final class ShownMapping {

  /** Code, whole cents, currency, VAT and title; the title comes last, for it may hold spaces. */
  private static final int PARTS = 5;

  private ShownMapping() {}

  static ShownRow row(OrderNumber number, Shown shown) {
    var row = new ShownRow();
    row.orderNumber = number.value();
    row.button = shown.button();
    row.termsVersion = shown.terms().version().orElse(null);
    row.termsDigest = shown.terms().digest();
    row.deliveries =
        shown.deliveries().stream().map(ShownMapping::line).collect(Collectors.joining("\n"));
    return row;
  }

  static Shown shown(ShownRow row) {
    return new Shown(
        row.button,
        new Terms(Optional.<String>ofNullable(row.termsVersion), row.termsDigest),
        row.deliveries.lines().map(ShownMapping::offer).toList());
  }

  private static String line(OfferedDelivery offer) {
    return String.join(
        " ",
        offer.method().value(),
        Long.toString(offer.cost().minorUnits()),
        offer.cost().currency().getCurrencyCode(),
        Integer.toString(offer.vat().percent()),
        offer.title().replaceAll("\\R", " "));
  }

  private static OfferedDelivery offer(String line) {
    var parts = line.split(" ", PARTS);
    return new OfferedDelivery(
        new DeliveryCode(parts[0]),
        parts[4],
        new Money(Long.parseLong(parts[1]), Currency.getInstance(parts[2])),
        VatRate.ofPercent(Integer.parseInt(parts[3])));
  }
}
