package io.kassa.web.mail;

import io.kassa.money.Money;
import io.kassa.order.Customer;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.AnnouncementId;
import io.kassa.outbox.Subject;
import io.kassa.refund.GivenBack;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundWay;
import io.kassa.web.SampleOrder;
import io.kassa.web.SampleShop;
import io.kassa.web.http.PublicAddress;
import io.kassa.web.view.Rendered;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What mail tests are about: an order that was paid an hour after noon. */
public final class SampleMail {

  /** The announcement's identity. */
  public static final AnnouncementId ID =
      new AnnouncementId(UUID.fromString("01234567-89ab-7def-8123-456789abcdef"));

  private SampleMail() {}

  /** The order, in a language, by a customer with an address. */
  public static Order order(Language language, String email) {
    var order = SampleOrder.placed(OrderStatus.PAID).order();
    return new Order(
        order.number(),
        order.token(),
        order.basket(),
        order.placedAt(),
        language,
        new Customer(order.customer().name(), email),
        order.lines(),
        order.delivery());
  }

  /** The announcement that an order is paid. */
  public static Announcement announcement(Order order) {
    var paidAt = SampleOrder.NOON.plusSeconds(3600);
    return new Announcement(
        ID,
        Subject.ORDER_PAID,
        order.number(),
        SampleOrder.awaitingShopper().id(),
        Optional.empty(),
        paidAt,
        Optional.empty(),
        paidAt,
        0,
        Optional.of(paidAt),
        Optional.empty(),
        "");
  }

  /** The announcement that money for an order goes back. */
  public static Announcement refund(Order order, RefundWay way, long cents, long left) {
    var paid = announcement(order);
    var refund = new RefundId(ID.value());
    return new Announcement(
        ID,
        Subject.REFUND_ACCEPTED,
        order.number(),
        paid.payment(),
        Optional.of(new GivenBack(refund, way, Money.euroCents(cents), Money.euroCents(left))),
        paid.factAt(),
        Optional.empty(),
        paid.factAt(),
        0,
        Optional.of(paid.factAt()),
        Optional.empty(),
        "");
  }

  /** Writes with the real templates. */
  public static LetterWriter writer() {
    return new LetterWriter(
        Rendered.engine(), new SampleShop(), new PublicAddress("https://shop.example"));
  }

  /** Settings by key, without their beginning {@code kassa.mail.}. */
  public static MailSettings settings(Map<String, String> values) {
    return MailSettings.read(
        key -> Optional.ofNullable(values.get(key.substring("kassa.mail.".length()))),
        new SampleShop().seller().email());
  }
}
