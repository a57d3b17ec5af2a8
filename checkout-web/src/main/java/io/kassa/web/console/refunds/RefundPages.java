package io.kassa.web.console.refunds;

import io.kassa.ledger.RefundLedger;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.Payment;
import io.kassa.refund.RefundBook;
import io.kassa.refund.RefundPolicy;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The pages on which a person plans a refund: the form with what is left, and the last look. */
@Dependent
public class RefundPages {

  private final RefundLedger ledger;
  private final RefundPolicy policy;
  private final OwnLimits limits;
  private final ReentryAbove reentry;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param ledger what may still be given back
   * @param policy what the payment method allows
   * @param limits what a person may do alone
   * @param reentry whether to ask for the password
   * @param console the frame of the pages
   * @param clock the present time
   */
  @Inject
  public RefundPages(
      RefundLedger ledger,
      RefundPolicy policy,
      OwnLimits limits,
      ReentryAbove reentry,
      ConsolePage console,
      Clock clock) {
    this.ledger = ledger;
    this.policy = policy;
    this.limits = limits;
    this.reentry = reentry;
    this.console = console;
    this.clock = clock;
  }

  /**
   * A payment and what was given back from it, reckoned as the desk reckons it: a form made from
   * anything else would name a balance that is never right.
   *
   * @param payment a payment that brought money
   * @return the book as it is now
   */
  RefundBook book(Payment payment) {
    return ledger.book(payment.order(), payment.id()).orElseThrow();
  }

  /**
   * The form.
   *
   * @param placed the order
   * @param payment whose money goes back
   * @param form what was typed so far
   * @param errors what is wrong with it
   * @param notice the key of what happened meanwhile; empty if nothing did
   * @return the page
   */
  Page planner(
      PlacedOrder placed, Payment payment, RefundForm form, FieldErrors errors, String notice) {
    return page("refund-plan", placed, payment, form)
        .with("errors", errors)
        .with("notice", notice)
        .with("longest", Chosen.LONGEST_REASON);
  }

  /**
   * The last look before money goes back.
   *
   * @param subject whose money goes back
   * @param form what was typed
   * @param chosen what it comes to
   * @param errors what is wrong with the password that was asked for
   * @return the page
   */
  Page check(RefundSubject subject, RefundForm form, Chosen chosen, FieldErrors errors) {
    var payment = subject.payment();
    return page("refund-check", subject.placed(), payment, form)
        .with("errors", errors)
        .with("asks", !form.isTransfer() && reentry.isNeeded(chosen.total()))
        .with("total", chosen.total())
        .with("reason", chosen.reason(form))
        .with("parts", policy.split(chosen.total()))
        .with("left", book(payment).balance().minus(chosen.total()))
        .with("second", !form.isTransfer() && limits.perhapsAbove(chosen.total()));
  }

  private Page page(String name, PlacedOrder placed, Payment payment, RefundForm form) {
    var lastDay = policy.lastDay(payment);
    return console
        .page(name)
        .with("here", "orders")
        .with("order", placed.order())
        .with("status", placed.status().word())
        .with("payment", payment)
        .with("book", book(payment))
        .with("cap", policy.cap())
        .with("lastDay", lastDay.atStartOfDay(policy.zone()).toInstant())
        .with("daysLeft", daysLeft(payment, clock.instant()))
        .with("over", policy.isOver(payment, clock.instant()))
        .with("form", form);
  }

  private long daysLeft(Payment payment, Instant now) {
    return Math.max(0, policy.daysLeft(payment, now));
  }
}
