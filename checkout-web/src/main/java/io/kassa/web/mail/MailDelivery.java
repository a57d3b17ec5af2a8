package io.kassa.web.mail;

import io.kassa.bean.Shared;
import io.kassa.order.Catalogue;
import io.kassa.order.Order;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.outbox.Announcement;
import io.kassa.outbox.Delivery;
import io.kassa.outbox.DeliveryReport;
import io.kassa.outbox.DeliveryReport.Delivered;
import io.kassa.outbox.DeliveryReport.Failed;
import io.kassa.outbox.DeliveryReport.Kept;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Clock;

/** Sends announcements to customers by mail. */
@Shared
public class MailDelivery implements Delivery {

  private final MailSettings settings;
  private final MailRoute route;
  private final Orders orders;
  private final LetterWriter writer;
  private final Catalogue catalogue;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param settings how mails leave
   * @param orders the orders
   * @param writer writes the letters
   * @param catalogue names the seller, who signs and reads the answers
   * @param clock the present time
   */
  @Inject
  public MailDelivery(
      MailSettings settings, Orders orders, LetterWriter writer, Catalogue catalogue, Clock clock) {
    this(settings, new MailRoute(settings), orders, writer, catalogue, clock);
  }

  MailDelivery(
      MailSettings settings,
      MailRoute route,
      Orders orders,
      LetterWriter writer,
      Catalogue catalogue,
      Clock clock) {
    this.settings = settings;
    this.route = route;
    this.orders = orders;
    this.writer = writer;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public boolean isOpen() {
    return settings.host().isPresent();
  }

  @Override
  public DeliveryReport deliver(Announcement announcement) {
    if (settings.host().isEmpty()) {
      return new Kept("kassa.mail.host is not set");
    }
    var host = settings.host().get();
    return orders
        .find(announcement.order())
        .map(PlacedOrder::order)
        .map(order -> send(host, announcement, order))
        .orElseGet(() -> new Failed("the order is not there"));
  }

  private DeliveryReport send(String host, Announcement announcement, Order order) {
    var to = MailAddress.of(order.customer().email());
    if (to.isEmpty()) {
      return new Failed("no mail can be sent to the address that the customer gave");
    }
    try {
      route.send(host, message(announcement, order, to.get()));
      return new Delivered();
    } catch (MessagingException failure) {
      return new Failed(Trouble.inOneLine(failure));
    }
  }

  private MailMessage message(Announcement announcement, Order order, InternetAddress to)
      throws MessagingException {
    var seller = catalogue.seller();
    return MailMessage.of(
        route.session(),
        writer.write(announcement, order),
        sender(),
        MailAddress.of(seller.email()).orElse(settings.from()),
        to,
        settings.identity(announcement.id()),
        clock.instant());
  }

  private InternetAddress sender() throws MessagingException {
    try {
      var name = MailMessage.oneLine(catalogue.seller().name());
      return new InternetAddress(settings.from().getAddress(), name, "UTF-8");
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("Every JVM knows UTF-8", impossible);
    }
  }
}
