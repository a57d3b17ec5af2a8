package io.kassa.web.console.cases;

import io.kassa.cases.Case;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.Payment;
import io.kassa.payment.Payments;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.facts.CaseCard;
import io.kassa.web.console.orders.OrderStory;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Gathers the facts of one case: what we believe, what the gateway says, and how that came about.
 */
@Dependent
public class CasePage {

  private final Orders orders;
  private final Payments payments;
  private final OrderStory story;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param orders the orders, for their status
   * @param payments the attempts
   * @param story what happened to them, and what was received about them
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public CasePage(
      Orders orders, Payments payments, OrderStory story, ConsolePage console, Clock clock) {
    this.orders = orders;
    this.payments = payments;
    this.story = story;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param one the case
   * @return the page, with nothing typed into its form
   */
  Page of(Case one) {
    var number = one.about().order();
    var attempts = payments.attemptsOf(number);
    var reference =
        attempts.payments().stream()
            .filter(each -> each.id().equals(one.about().payment()))
            .map(Payment::reference)
            .findFirst();
    return console
        .page("case")
        .with("card", CaseCard.of(one, attempts, clock.instant()))
        .with(
            "status",
            orders.find(number).map(PlacedOrder::status).map(OrderStatus::word).orElse(""))
        .with("notices", story.noticesAbout(number, reference))
        .with("story", story.lines(number, attempts.payments()))
        .with("errors", FieldErrors.none())
        .with("reason", "")
        .with("looked", "")
        .with("closedNow", false)
        .with("tooLate", Optional.empty());
  }
}
