package io.kassa.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps appointments by moving a clock from one to the next: hours pass in no time. */
public final class ScriptedAppointments implements Appointments {

  private record Appointment(Instant when, long number, Runnable deed) {}

  private final PriorityQueue<Appointment> open =
      new PriorityQueue<>(
          Comparator.comparing(Appointment::when).thenComparingLong(Appointment::number));
  private final MovableClock clock;
  private long last;

  /** Moves the given clock. */
  public ScriptedAppointments(MovableClock clock) {
    this.clock = clock;
  }

  @Override
  public void at(Instant when, Runnable deed) {
    open.add(new Appointment(when, ++last, deed));
  }

  /** Something done again and again, like a timer. */
  public void every(Duration interval, Runnable deed) {
    at(
        clock.instant().plus(interval),
        () -> {
          deed.run();
          every(interval, deed);
        });
  }

  /** Lets time pass. */
  public void pass(Duration length) {
    var end = clock.instant().plus(length);
    while (!open.isEmpty() && !open.peek().when().isAfter(end)) {
      var appointment = open.remove();
      moveTo(appointment.when());
      appointment.deed().run();
    }
    moveTo(end);
  }

  private void moveTo(Instant time) {
    if (time.isAfter(clock.instant())) {
      clock.move(Duration.between(clock.instant(), time));
    }
  }
}
