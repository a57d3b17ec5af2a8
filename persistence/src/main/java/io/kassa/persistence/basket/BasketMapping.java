package io.kassa.persistence.basket;

import io.kassa.order.Address;
import io.kassa.order.Basket;
import io.kassa.order.BasketLine;
import io.kassa.order.CheckoutDraft;
import io.kassa.order.Customer;
import io.kassa.order.DeliveryCode;
import io.kassa.order.OrderNumber;
import io.kassa.order.ProductCode;
import io.kassa.order.Token;
import io.kassa.persistence.StoredTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns baskets into rows and back. */
final class BasketMapping {

  private BasketMapping() {}

  static BasketRow row(Basket basket) {
    var row = new BasketRow();
    row.token = basket.token().value();
    row.lines =
        basket.lines().stream()
            .map(line -> line.product() + ":" + line.quantity())
            .collect(Collectors.joining(","));
    basket.draft().ifPresent(draft -> writeDraft(draft, row));
    row.orderedAs = basket.orderedAs().map(OrderNumber::value).orElse(null);
    row.touchedAt = StoredTime.of(basket.touchedAt());
    row.revision = basket.revision();
    return row;
  }

  static Basket basket(BasketRow row) {
    return new Basket(
        new Token(row.token),
        lines(row.lines),
        draft(row),
        Optional.ofNullable(row.orderedAs).map(OrderNumber::new),
        row.touchedAt.toInstant(),
        row.revision);
  }

  private static List<BasketLine> lines(String lines) {
    return lines.isEmpty()
        ? List.of()
        : Arrays.stream(lines.split(",", -1)).map(BasketMapping::line).toList();
  }

  private static BasketLine line(String line) {
    int colon = line.indexOf(':');
    return new BasketLine(
        new ProductCode(line.substring(0, colon)), Integer.parseInt(line.substring(colon + 1)));
  }

  private static void writeDraft(CheckoutDraft draft, BasketRow row) {
    row.draftName = draft.customer().name();
    row.draftEmail = draft.customer().email();
    row.draftDelivery = draft.delivery().value();
    row.draftStreet = draft.address().map(Address::street).orElse(null);
    row.draftPostalCode = draft.address().map(Address::postalCode).orElse(null);
    row.draftTown = draft.address().map(Address::town).orElse(null);
  }

  private static Optional<CheckoutDraft> draft(BasketRow row) {
    return row.draftName == null || row.draftEmail == null || row.draftDelivery == null
        ? Optional.empty()
        : Optional.of(
            new CheckoutDraft(
                new Customer(row.draftName, row.draftEmail),
                new DeliveryCode(row.draftDelivery),
                address(row)));
  }

  private static Optional<Address> address(BasketRow row) {
    return row.draftStreet == null || row.draftPostalCode == null || row.draftTown == null
        ? Optional.empty()
        : Optional.of(new Address(row.draftStreet, row.draftPostalCode, row.draftTown));
  }
}
