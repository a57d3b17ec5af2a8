package io.kassa.web.console.orders;

import io.kassa.bean.Shared;
import io.kassa.cases.Cases;
import io.kassa.cases.Disagreement;
import io.kassa.ledger.Journal;
import io.kassa.ledger.JournalLine;
import io.kassa.notification.LoggedNotification;
import io.kassa.notification.NotificationLog;
import io.kassa.order.OrderNumber;
import io.kassa.order.PlacedOrder;
import io.kassa.outbox.Outbox;
import io.kassa.payment.Attempts;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.payment.TransactionReference;
import io.kassa.refund.Refunds;
import io.kassa.web.console.facts.AttemptCard;
import io.kassa.web.console.facts.CaseCard;
import io.kassa.web.console.facts.Moment;
import io.kassa.web.console.facts.NoticeLine;
import io.kassa.web.console.facts.RefundCard;
import io.kassa.web.console.facts.StoryLine;
import io.kassa.web.console.facts.TruthRow;
import io.kassa.web.http.PublicAddress;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers everything that is known of an order for its page, and for the pages of its cases. */
@Shared
public class OrderStory {

  private final Payments payments;
  private final Journal journal;
  private final Cases cases;
  private final Refunds refunds;
  private final NotificationLog notifications;
  private final Outbox outbox;
  private final Timeline timeline;
  private final PublicAddress here;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param payments the attempts
   * @param journal what happened to them
   * @param cases what a person must settle, or has settled
   * @param refunds what was given back
   * @param notifications what was received about them
   * @param outbox what the customer is told
   * @param timeline puts it all in one row
   * @param here our address, for the shopper's link
   * @param clock the present time
   */
  @Inject
  public OrderStory(
      Payments payments,
      Journal journal,
      Cases cases,
      Refunds refunds,
      NotificationLog notifications,
      Outbox outbox,
      Timeline timeline,
      PublicAddress here,
      Clock clock) {
    this.payments = payments;
    this.journal = journal;
    this.cases = cases;
    this.refunds = refunds;
    this.notifications = notifications;
    this.outbox = outbox;
    this.timeline = timeline;
    this.here = here;
    this.clock = clock;
  }

  /**
   * Puts the order's story on a page.
   *
   * @param page the page
   * @param placed the order
   * @return the page with everything its template shows
   */
  Page told(Page page, PlacedOrder placed) {
    var order = placed.order();
    var number = order.number();
    var attempts = payments.attemptsOf(number);
    var received = notifications.of(number);
    var mails = outbox.of(number);
    var cards =
        cases.of(number).stream().map(one -> CaseCard.of(one, attempts, clock.instant())).toList();
    var open = cards.stream().filter(card -> card.one().isOpen()).toList();
    var notices = received.stream().map(NoticeLine::new).toList();
    var moments = timeline.of(order, lines(number, attempts.payments()), notices, cards, mails);
    return page.with("order", order)
        .with("status", placed.status().word())
        .with("truth", truth(attempts, received, open))
        .with("attempts", attempts.payments().reversed().stream().map(AttemptCard::new).toList())
        .with("refunds", refunds.of(number).reversed().stream().map(RefundCard::new).toList())
        .with("refundable", attempts.payments().stream().filter(OrderStory::isPaid).toList())
        .with("moments", moments)
        .with("noteCount", moments.stream().filter(Moment.Noted.class::isInstance).count())
        .with("openCards", open)
        .with("announcements", mails)
        .with("noteForm", NoteForm.fresh())
        .with("shopperPage", here.origin() + "/orders/" + order.token().value());
  }

  /** Newest first, as the attempts below it. */
  private List<TruthRow> truth(
      Attempts attempts, List<LoggedNotification> received, List<CaseCard> open) {
    var disputed =
        open.stream()
            .map(CaseCard::about)
            .filter(about -> TruthRow.isDispute(about.kind()))
            .map(Disagreement::payment)
            .collect(Collectors.toSet());
    return attempts.payments().reversed().stream()
        .map(payment ->
            TruthRow.of(payment, received, disputed.contains(payment.id()), clock.instant()))
        .toList();
  }

  /**
   * What happened to an order's attempts.
   *
   * @param order the order
   * @param attempts its attempts
   * @return the lines, oldest first
   */
  public List<StoryLine> lines(OrderNumber order, List<Payment> attempts) {
    var numbers = attempts.stream().collect(Collectors.toMap(Payment::id, Payment::attempt));
    return journal.of(order).stream().map(line -> story(line, numbers)).toList();
  }

  /**
   * What was received about an order.
   *
   * @param order the order
   * @param reference only about this attempt; empty for all attempts
   * @return the notifications, oldest first
   */
  public List<NoticeLine> noticesAbout(
      OrderNumber order, Optional<TransactionReference> reference) {
    return notifications.of(order).stream()
        .map(NoticeLine::new)
        .filter(line -> reference.isEmpty() || line.came().reference().equals(reference))
        .toList();
  }

  private static boolean isPaid(Payment payment) {
    return payment.state() instanceof PaymentState.Paid;
  }

  private static StoryLine story(JournalLine line, Map<PaymentId, Integer> numbers) {
    return new StoryLine(line, numbers.getOrDefault(line.payment(), 0));
  }
}
