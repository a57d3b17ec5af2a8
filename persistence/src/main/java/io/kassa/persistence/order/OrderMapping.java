package io.kassa.persistence.order;

import io.kassa.money.Money;
import io.kassa.order.Address;
import io.kassa.order.Customer;
import io.kassa.order.Delivery;
import io.kassa.order.DeliveryCode;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderLine;
import io.kassa.order.OrderNumber;
import io.kassa.order.OrderStatus;
import io.kassa.order.OrderSummary;
import io.kassa.order.PlacedOrder;
import io.kassa.order.ProductCode;
import io.kassa.order.Token;
import io.kassa.order.VatRate;
import io.kassa.persistence.StoredTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Turns orders into rows and back. */
final class OrderMapping {

  private OrderMapping() {}

  static OrderRow row(Order order, OrderStatus status) {
    var row = new OrderRow();
    row.number = order.number().value();
    row.token = order.token().value();
    row.basketToken = order.basket().value();
    row.status = status.name();
    row.placedAt = StoredTime.of(order.placedAt());
    row.language = order.language().name();
    row.customerName = order.customer().name();
    row.customerEmail = order.customer().email();
    row.emailSearch = searchable(order.customer().email());
    var total = order.total();
    row.currency = total.currency().getCurrencyCode();
    row.totalCents = total.minorUnits();
    writeDelivery(order.delivery(), row);
    for (var line : order.lines()) {
      row.lines.add(row(line, row));
    }
    return row;
  }

  static PlacedOrder order(OrderRow row) {
    var order =
        new Order(
            new OrderNumber(row.number),
            new Token(row.token),
            new Token(row.basketToken),
            row.placedAt.toInstant(),
            Language.valueOf(row.language),
            customer(row),
            row.lines.stream()
                .sorted(Comparator.comparingInt(line -> line.position))
                .map(line -> line(line, row))
                .toList(),
            delivery(row));
    return new PlacedOrder(order, OrderStatus.valueOf(row.status));
  }

  static OrderSummary summary(OrderRow row) {
    return new OrderSummary(
        new OrderNumber(row.number),
        row.placedAt.toInstant(),
        customer(row),
        cents(row.totalCents, row),
        OrderStatus.valueOf(row.status),
        new DeliveryCode(row.deliveryMethod),
        Language.valueOf(row.language));
  }

  /** How an e-mail address is looked for: in lower case. */
  static String searchable(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  private static void writeDelivery(Delivery delivery, OrderRow row) {
    row.deliveryMethod = delivery.method().value();
    row.deliveryTitle = delivery.title();
    row.deliveryCents = delivery.cost().minorUnits();
    row.deliveryVat = delivery.vat().percent();
    row.street = delivery.address().map(Address::street).orElse(null);
    row.postalCode = delivery.address().map(Address::postalCode).orElse(null);
    row.town = delivery.address().map(Address::town).orElse(null);
  }

  private static Delivery delivery(OrderRow row) {
    return new Delivery(
        new DeliveryCode(row.deliveryMethod),
        row.deliveryTitle,
        cents(row.deliveryCents, row),
        VatRate.ofPercent(row.deliveryVat),
        address(row));
  }

  private static Optional<Address> address(OrderRow row) {
    return row.street == null || row.postalCode == null || row.town == null
        ? Optional.empty()
        : Optional.of(new Address(row.street, row.postalCode, row.town));
  }

  private static OrderLineRow row(OrderLine line, OrderRow order) {
    var row = new OrderLineRow();
    row.order = order;
    row.position = order.lines.size() + 1;
    row.product = line.product().value();
    row.title = line.title();
    row.quantity = line.quantity();
    row.unitCents = line.unitPrice().minorUnits();
    row.vat = line.vat().percent();
    return row;
  }

  private static OrderLine line(OrderLineRow line, OrderRow order) {
    return new OrderLine(
        new ProductCode(line.product),
        line.title,
        line.quantity,
        cents(line.unitCents, order),
        VatRate.ofPercent(line.vat));
  }

  private static Customer customer(OrderRow row) {
    return new Customer(row.customerName, row.customerEmail);
  }

  private static Money cents(long cents, OrderRow row) {
    return new Money(cents, Currency.getInstance(row.currency));
  }
}
