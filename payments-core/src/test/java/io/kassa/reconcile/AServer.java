package io.kassa.reconcile;

import io.kassa.checkout.Stage;
import io.kassa.gateway.Answer;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PaymentLimits;
import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.operation.Heartbeat;
import io.kassa.payment.GatewayHandle;
import io.kassa.time.ScriptedAppointments;
import io.kassa.time.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One of several servers on one stage, whose timer beats every five seconds. */
final class AServer implements PaymentGateway {

  static final SweepSettings SETTINGS = new SweepSettings(Stage.LEASE, 20, 8);
  static final Duration BEAT = Duration.ofSeconds(5);

  /** When this server asked the gateway, oldest first. */
  final List<Instant> questions = new ArrayList<>();

  final Sweeper sweeper;
  final Backlog backlog;
  private final Stage stage;
  private final AtomicBoolean outage;

  /**
   * Starts it.
   *
   * @param stage its database and gateway
   * @param time what its threads go by
   * @param outage whether the gateway is silent just now
   */
  AServer(Stage stage, ScriptedAppointments time, AtomicBoolean outage) {
    this.stage = stage;
    this.outage = outage;
    this.sweeper = stage.sweeper(this, time, SETTINGS);
    this.backlog = new Backlog(stage.payments, SETTINGS.rate(), stage.clock);
    var clock = new ServerClock(stage.clock, () -> 0);
    var sweeping =
        new Sweeping(
            clock, stage.clock::instant, backlog, sweeper, stage.leftovers, time, new Heartbeat());
    time.every(BEAT, sweeping::beat);
  }

  @Override
  public Answer queryOnce(GatewayHandle handle) {
    questions.add(stage.clock.instant());
    return outage.get() ? new Answer.Silent("nobody there") : stage.gateway.query(handle);
  }

  @Override
  public Answer query(GatewayHandle handle) {
    throw new AssertionError("A sweeper asks once");
  }

  @Override
  public Initiation initiate(PaymentRequest request) {
    return stage.gateway.initiate(request);
  }

  @Override
  public RefundOutcome refund(RefundCall call) {
    return stage.gateway.refund(call);
  }

  @Override
  public boolean isWell() {
    return !outage.get();
  }

  @Override
  public PaymentLimits limits() {
    return stage.gateway.limits();
  }
}
