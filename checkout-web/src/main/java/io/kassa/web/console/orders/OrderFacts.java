package io.kassa.web.console.orders;

import io.kassa.money.Money;
import io.kassa.order.Address;
import io.kassa.order.OfferedDelivery;
import io.kassa.order.Order;
import io.kassa.order.OrderLine;
import io.kassa.order.Shown;
import io.kassa.order.VatTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of evidence about what was ordered, and what the shopper saw at the order button. */
final class OrderFacts {

  private static final int CENTS = 100;

  private OrderFacts() {}

  static List<String> of(Order order, Optional<Shown> shown) {
    var lines = new ArrayList<String>();
    lines.add("order: " + order.number());
    lines.add("placed (UTC): " + order.placedAt());
    lines.add("language: " + order.language().code());
    lines.addAll(
        shown
            .map(OrderFacts::shown)
            .orElseGet(
                () -> List.of("button, terms, deliveries offered: not kept for this order")));
    lines.add("customer: " + order.customer().name() + " <" + order.customer().email() + ">");
    order.lines().forEach(line -> lines.add(article(line)));
    lines.add(delivery(order));
    order.vatTotals().forEach(total -> lines.add(vat(total)));
    lines.add("total, VAT included: " + amount(order.total()));
    return lines;
  }

  private static List<String> shown(Shown shown) {
    var lines = new ArrayList<String>();
    lines.add("button: " + shown.button());
    lines.add("terms linked: version " + shown.terms().version().orElse("(without a name)"));
    lines.add("terms linked, SHA-256 of their text: " + shown.terms().digest());
    shown.deliveries().forEach(offer -> lines.add(offered(offer)));
    return lines;
  }

  private static String offered(OfferedDelivery offer) {
    return "delivery offered: %s (%s) at %s, VAT %d %%"
        .formatted(
            offer.title(), offer.method().value(), amount(offer.cost()), offer.vat().percent());
  }

  private static String article(OrderLine line) {
    return "article: %d x %s (%s) at %s = %s, VAT %d %%"
        .formatted(
            line.quantity(),
            line.title(),
            line.product().value(),
            amount(line.unitPrice()),
            amount(line.total()),
            line.vat().percent());
  }

  private static String delivery(Order order) {
    var delivery = order.delivery();
    return "delivery chosen: %s (%s) at %s, VAT %d %%%s"
        .formatted(
            delivery.title(),
            delivery.method().value(),
            amount(delivery.cost()),
            delivery.vat().percent(),
            delivery.address().map(OrderFacts::to).orElse(""));
  }

  private static String to(Address address) {
    return ", to %s, %s %s".formatted(address.street(), address.postalCode(), address.town());
  }

  private static String vat(VatTotal total) {
    return "VAT %d %%: net %s, VAT %s, gross %s"
        .formatted(
            total.rate().percent(),
            amount(total.net()),
            amount(total.vat()),
            amount(total.gross()));
  }

  static String amount(Money money) {
    return "%d.%02d %s"
        .formatted(
            money.minorUnits() / CENTS,
            money.minorUnits() % CENTS,
            money.currency().getCurrencyCode());
  }
}
