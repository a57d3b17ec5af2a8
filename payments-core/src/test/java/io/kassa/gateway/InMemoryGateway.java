package io.kassa.gateway;

import io.kassa.money.Money;
import io.kassa.payment.Evidence;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Testimony;
import io.kassa.payment.TransactionReference;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * A gateway that a test rehearses: it opens a page for everybody and remembers what the shopper did
 * there, unless the test says what comes next. Safe for use by many threads.
 */
public final class InMemoryGateway implements PaymentGateway {

  private final Clock clock;
  private final Deque<Initiation> nextInitiations = new ArrayDeque<>();
  private final Deque<Answer> nextAnswers = new ArrayDeque<>();
  private final List<PaymentRequest> initiations = new ArrayList<>();
  private final Set<TransactionReference> references = new HashSet<>();
  private final List<GatewayHandle> queries = new ArrayList<>();
  private final Deque<RefundOutcome> nextRefunds = new ArrayDeque<>();
  private final List<RefundCall> refunds = new ArrayList<>();
  private final List<Optional<GatewayLink>> knownParts = new ArrayList<>();
  private final Map<GatewayHandle, Testimony> payments = new HashMap<>();
  private Optional<GatewayLink> parts = Optional.empty();
  private CountDownLatch release = new CountDownLatch(0);
  private int opened;

  /** A gateway whose answers carry this clock's time. */
  public InMemoryGateway(Clock clock) {
    this.clock = clock;
  }

  /** Says what the next opening gets instead of a page; several are used one after the other. */
  public synchronized void nextInitiation(Initiation answer) {
    nextInitiations.add(answer);
  }

  /** Says what the next question gets instead of the truth. */
  public synchronized void nextAnswer(Answer answer) {
    nextAnswers.add(answer);
  }

  /** Holds every call from now on, after it was noted, until the latch is open. */
  public synchronized void holdUntil(CountDownLatch latch) {
    release = latch;
  }

  /** The shopper does something on the page. */
  public void shopper(ShopperDeed deed, GatewayHandle handle) {
    switch (deed) {
      case PAYS -> says(handle, new Evidence.FundsMoving(), "sentForSettlement");
      case IS_REFUSED -> notPaid(handle, NotPaidReason.REFUSED, "refused");
      case CANCELS -> notPaid(handle, NotPaidReason.CANCELLED_BY_SHOPPER, "cancelledByCustomer");
      case LETS_EXPIRE -> notPaid(handle, NotPaidReason.EXPIRED, "requestExpired");
      case MEETS_AN_ERROR -> notPaid(handle, NotPaidReason.ERROR, "error");
    }
  }

  private void notPaid(GatewayHandle handle, NotPaidReason reason, String word) {
    says(handle, new Evidence.NotPaid(reason), word);
  }

  /** The shopper pays, and the money moves. */
  public void shopperPays(GatewayHandle handle) {
    shopper(ShopperDeed.PAYS, handle);
  }

  /** The shopper cancels. */
  public void shopperCancels(GatewayHandle handle) {
    shopper(ShopperDeed.CANCELS, handle);
  }

  /** The gateway has this to say from now on. */
  public synchronized void says(GatewayHandle handle, Evidence evidence, String word) {
    payments.put(handle, new Testimony(evidence, word, clock.instant()));
  }

  /** A new page, as an opening would get it. */
  public synchronized Initiation aRedirect() {
    opened++;
    var handle =
        new GatewayHandle(
            "gateway-payment-" + opened, new GatewayLink("https://gateway.example/q/" + opened));
    says(handle, new Evidence.NothingYet(), "pending");
    return new Initiation.Redirect(
        new GatewayLink("https://gateway.example/pay/" + opened), handle);
  }

  /** Says what the next refund gets instead of being taken; several are used one after another. */
  public synchronized void nextRefund(RefundOutcome outcome) {
    nextRefunds.add(outcome);
  }

  /** Says with every refund from now on where parts are taken. */
  public synchronized void takesPartsAt(GatewayLink link) {
    parts = Optional.of(link);
  }

  /** Takes back what was said about refunds that nobody asked for. */
  public synchronized void forgetNextRefunds() {
    nextRefunds.clear();
  }

  /** Every refund that was asked for, oldest first. */
  public synchronized List<RefundCall> refunds() {
    return List.copyOf(refunds);
  }

  /** Where each refund knew that parts are taken, when it was asked for. */
  public synchronized List<Optional<GatewayLink>> knownParts() {
    return List.copyOf(knownParts);
  }

  /** Everything that was asked to be opened, oldest first. */
  public synchronized List<PaymentRequest> initiations() {
    return List.copyOf(initiations);
  }

  /** Every question, oldest first. */
  public synchronized List<GatewayHandle> queries() {
    return List.copyOf(queries);
  }

  @Override
  public Initiation initiate(PaymentRequest request) {
    if (!limits().allow(request.amount())) {
      return new Initiation.Declined("amount outside the limits");
    }
    hold(note(initiations, request));
    return answerTo(request);
  }

  @Override
  public Answer query(GatewayHandle handle) {
    hold(note(queries, handle));
    return answerTo(handle);
  }

  @Override
  public RefundOutcome refund(RefundCall call) {
    looks(call.part());
    hold(note(refunds, call));
    return refundOutcome();
  }

  private synchronized void looks(PartLink part) {
    knownParts.add(part.known());
    parts.ifPresent(part::offered);
  }

  private synchronized RefundOutcome refundOutcome() {
    return nextRefunds.isEmpty()
        ? new RefundOutcome.Accepted("sentForRefund")
        : nextRefunds.removeFirst();
  }

  private synchronized Initiation answerTo(PaymentRequest request) {
    if (!nextInitiations.isEmpty()) {
      return nextInitiations.removeFirst();
    }
    return references.add(request.reference())
        ? aRedirect()
        : new Initiation.InDoubt("the reference is a duplicate");
  }

  private synchronized Answer answerTo(GatewayHandle handle) {
    if (!nextAnswers.isEmpty()) {
      return nextAnswers.removeFirst();
    }
    var known = payments.get(handle);
    return new Answer.Heard(
        known == null
            ? new Testimony(new Evidence.NoSuchPayment(), "paymentNotFound", clock.instant())
            : new Testimony(known.evidence(), known.word(), clock.instant()));
  }

  private synchronized <T> CountDownLatch note(List<T> calls, T call) {
    calls.add(call);
    return release;
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isWell() {
    return true;
  }

  @Override
  public PaymentLimits limits() {
    return new PaymentLimits(
        Money.euroCents(2), Money.euroCents(500_000), Money.euroCents(150_000));
  }
}
