package io.worldpaysim.events;

import io.worldpaysim.ledger.Dispatch;
import io.worldpaysim.ledger.Entry;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.Notice;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.ledger.Turn;
import io.worldpaysim.ledger.Watcher;
import io.worldpaysim.options.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Tells the merchant what happens to payments: at least once each, again and again until it is
 * acknowledged with 200 within ten seconds. A slow merchant delays other events, never the API.
 */
public final class Herald implements Watcher, AutoCloseable {

  private static final int WIDTH = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Announcer announcer;
  private final RetrySchedule schedule;
  private final Postman postman;
  private final Agenda agenda;
  private final Lanes lanes = new Lanes(WIDTH);
  private final Object sent = new Object();
  private final Clock clock;

  /**
   * Begins with what an earlier run left untold, and listens to the ledger from then on.
   *
   * @param address where events go
   * @param webhooks how they are signed and repeated
   * @param meddler changes them on purpose
   */
  public Herald(URI address, Webhooks webhooks, Ledger ledger, Meddler meddler, Clock clock) {
    this.ledger = ledger;
    this.announcer = new Announcer(ledger.notices(), meddler);
    this.schedule = new RetrySchedule(webhooks.firstRetry());
    this.postman = new Postman(address, webhooks);
    this.agenda = new Agenda(clock);
    this.clock = clock;
    ledger.watch(this);
    resume(clock.instant());
  }

  @Override
  public void created(StoredPayment payment) {
    agenda.at(
        clock.instant(),
        () -> {
          announcer.created(payment, clock.instant()).forEach(this::plan);
          look(payment.paymentId());
        });
  }

  @Override
  public void changed(StoredPayment payment) {
    agenda.at(clock.instant(), () -> look(payment.paymentId()));
  }

  /**
   * Tells at once what is new about a payment, and waits until everything about it was sent once,
   * whatever the answers; ten seconds at most.
   */
  public void tellNow(StoredPayment payment) {
    look(payment.paymentId());
    String reference = payment.order().transactionReference();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    synchronized (sent) {
      try {
        for (long left = PATIENCE.toMillis();
            left > 0 && anyUnsent(reference);
            left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())) {
          sent.wait(left);
        }
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean anyUnsent(String reference) {
    Instant now = clock.instant();
    return ledger.notices().of(reference).stream()
        .map(Notice::dispatch)
        .anyMatch(
            it -> it.attempts() == 0 && it.nextAt().filter(at -> !at.isAfter(now)).isPresent());
  }

  /** Turns of payments have their times, so each look plans the next one. */
  private void look(String paymentId) {
    StoredPayment payment = ledger.byPaymentId(paymentId).orElseThrow();
    Instant now = clock.instant();
    announcer.changed(payment, now).forEach(this::plan);
    payment.history().stream()
        .map(Turn::at)
        .filter(at -> at.isAfter(now))
        .findFirst()
        .ifPresent(at -> agenda.at(at, () -> look(paymentId)));
  }

  private void plan(Notice notice) {
    Dispatch dispatch = notice.dispatch();
    if (dispatch.isOpen()) {
      Instant at = dispatch.nextAt().orElseThrow();
      for (int copy = dispatch.acknowledged(); copy < dispatch.copies(); copy++) {
        Parcel parcel = new Parcel(notice, copy, dispatch.attempts() / dispatch.copies());
        agenda.at(at, () -> send(parcel));
      }
    }
  }

  private void send(Parcel parcel) {
    lanes.add(parcel.lane(), () -> deliver(parcel));
  }

  private void deliver(Parcel parcel) {
    try {
      String answer = postman.deliver(parcel.notice());
      if (answer.equals(Postman.ACKNOWLEDGED)) {
        note(parcel, dispatch -> dispatch.acknowledged(answer));
      } else {
        failed(parcel.tried(), answer);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void failed(Parcel parcel, String answer) {
    Instant made = parcel.notice().at();
    Optional<Instant> next = schedule.next(made, parcel.attempts(), clock.instant());
    note(parcel, dispatch -> dispatch.failed(answer, next));
    next.ifPresent(at -> agenda.at(at, () -> send(parcel)));
  }

  private void note(Parcel parcel, UnaryOperator<Dispatch> change) {
    Notice notice = parcel.notice();
    ledger.notices().change(notice.transactionReference(), notice.eventId(), change);
    synchronized (sent) {
      sent.notifyAll();
    }
  }

  private void resume(Instant now) {
    ledger.notices().all().forEach(this::plan);
    Instant oldest = now.minus(RetrySchedule.LIFE);
    ledger.entries().stream()
        .map(Entry::payment)
        .filter(payment -> payment.createdAt().isAfter(oldest))
        .forEach(this::changed);
  }

  /** Stops at once; what is not acknowledged stays in the ledger for the next start. */
  @Override
  public void close() {
    agenda.close();
    lanes.close();
    postman.close();
  }
}
