package io.kassa.gateway.worldpay;

import io.kassa.bean.Shared;
import io.kassa.gateway.Answer;
import io.kassa.gateway.Answer.OutOfReach;
import io.kassa.gateway.Answer.Silent;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.Initiation.Declined;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Unreachable;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PaymentLimits;
import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.payment.GatewayHandle;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Worldpay behind the port: Bancontact payments of the APM API. Whatever Worldpay, the network or
 * time does becomes a value; "certainly not done" and "not known" stay apart.
 */
@Shared
public class WorldpayGateway implements PaymentGateway {

  private static final String CREATE = "create";
  private static final String QUERY = "query";
  private static final String SWEEP = "sweep";
  private static final int SHOWN_OF_ID = 12;

  private final WorldpayCalls calls;
  private final WorldpaySettings settings;
  private final WorldpayWatch watch;
  private final CreateOutcome createOutcome;
  private final QueryOutcome queryOutcome;
  private final WorldpayRefunds refunds;
  private final Guard guard;

  /**
   * Is given its collaborators.
   *
   * @param calls the calls
   * @param settings what is configured
   * @param watch who tells people
   */
  @Inject
  WorldpayGateway(WorldpayCalls calls, WorldpaySettings settings, WorldpayWatch watch) {
    this.calls = calls;
    this.settings = settings;
    this.watch = watch;
    this.createOutcome = new CreateOutcome(settings, watch.reader(), watch.alarm());
    this.queryOutcome = new QueryOutcome(watch.reader(), watch.alarm(), watch.clock());
    this.refunds = new WorldpayRefunds(calls, settings.gateway(), watch);
    this.guard = new Guard(watch);
  }

  @Override
  public Initiation initiate(PaymentRequest request) {
    if (!limits().allow(request.amount())) {
      return new Declined("amount outside the limits, not sent");
    }
    var body = CreateRequests.of(request, settings);
    return guard.call(
        CREATE,
        () -> createOutcome.of(calls.create(body)),
        createOutcome::of,
        Unreachable::new,
        InDoubt::new);
  }

  @Override
  public Answer query(GatewayHandle handle) {
    return ask(QUERY, handle, calls::read);
  }

  @Override
  public Answer queryOnce(GatewayHandle handle) {
    return ask(SWEEP, handle, calls::readOnce);
  }

  @Override
  public RefundOutcome refund(RefundCall call) {
    return refunds.refund(call);
  }

  @Override
  public boolean isWell() {
    try {
      var reply = calls.status();
      return reply.isSuccess() && reply.body().startsWith("OK");
    } catch (CallFailure failure) {
      return false;
    }
  }

  @Override
  public PaymentLimits limits() {
    return settings.limits();
  }

  private Answer ask(String name, GatewayHandle handle, BiFunction<URI, String, Reply> call) {
    return settings
        .gateway()
        .follow(handle.query().href())
        .map(link -> ask(name, () -> call.apply(link, shortened(handle.paymentId()))))
        .orElseGet(this::foreign);
  }

  private Answer ask(String name, Supplier<Reply> call) {
    return guard.call(
        name,
        () -> queryOutcome.of(call.get()),
        failure -> new Silent(failure.what()),
        Silent::new,
        Silent::new);
  }

  private Answer foreign() {
    watch
        .alarm()
        .raise(
            "foreign link",
            "A payment's link does not lie on kassa.worldpay.url and is not called; was the"
                + " gateway changed while payments were open?");
    return new OutOfReach("the link does not lie on the gateway");
  }

  private static String shortened(String id) {
    return id.length() <= SHOWN_OF_ID ? id : "..." + id.substring(id.length() - SHOWN_OF_ID);
  }
}
