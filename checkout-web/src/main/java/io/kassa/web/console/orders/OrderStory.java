package io.kassa.web.console.orders;

import io.kassa.ledger.Journal;
import io.kassa.ledger.JournalLine;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.web.http.PublicAddress;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers everything that is known of an order for its page. */
@Dependent
public class OrderStory {

  private final Payments payments;
  private final Journal journal;
  private final PublicAddress here;

  /**
   * Is given what it reads.
   *
   * @param payments the attempts
   * @param journal what happened to them
   * @param here our address, for the shopper's link
   */
  @Inject
  public OrderStory(Payments payments, Journal journal, PublicAddress here) {
    this.payments = payments;
    this.journal = journal;
    this.here = here;
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
    var attempts = payments.attemptsOf(order.number()).payments();
    var numbers = attempts.stream().collect(Collectors.toMap(Payment::id, Payment::attempt));
    var lines = journal.of(order.number()).stream().map(line -> story(line, numbers)).toList();
    return page.with("order", order)
        .with("status", placed.status().word())
        .with("attempts", attempts.reversed().stream().map(AttemptCard::new).toList())
        .with("story", lines)
        .with("contradictions", lines.stream().filter(StoryLine::isContradiction).toList())
        .with("shopperPage", here.origin() + "/orders/" + order.token().value());
  }

  private static StoryLine story(JournalLine line, Map<PaymentId, Integer> numbers) {
    return new StoryLine(line, numbers.getOrDefault(line.payment(), 0));
  }
}
