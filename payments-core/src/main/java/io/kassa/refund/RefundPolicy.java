package io.kassa.refund;

import io.kassa.money.Money;
import io.kassa.payment.Payment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What the payment method allows when money goes back (contract section 1.3); all limits are here.
 *
 * @param cap the most for a single refund
 * @param days the last day on which a refund may be asked for, counted from the day of the payment
 * @param zone where days begin and end
 * @param grace how long the gateway's answer to a refund may take before it counts as lost
 */
public record RefundPolicy(Money cap, int days, ZoneId zone, Duration grace) {

  /** Refuses limits that allow nothing. */
  public RefundPolicy {
    if (cap.minorUnits() <= 0 || days < 0) {
      throw new IllegalArgumentException("A cap above nothing and no negative days");
    }
  }

  /**
   * The last day on which a payment may be refunded. The payment's day is the day of its start,
   * which is known exactly and never later than the day on which the money moved.
   *
   * @param payment the payment
   * @return the day, wholly included
   */
  public LocalDate lastDay(Payment payment) {
    return day(payment.startedAt()).plusDays(days);
  }

  /**
   * How many days are left after today.
   *
   * @param payment the payment
   * @param now the present time
   * @return 0 on the last day, negative after it
   */
  public long daysLeft(Payment payment, Instant now) {
    return ChronoUnit.DAYS.between(day(now), lastDay(payment));
  }

  /**
   * Whether the last day is over.
   *
   * @param payment the payment
   * @param now the present time
   * @return true from the midnight after the last day on
   */
  public boolean isOver(Payment payment, Instant now) {
    return daysLeft(payment, now) < 0;
  }

  /**
   * A suggestion how to give back more than the cap.
   *
   * @param amount how much in all, more than nothing
   * @return parts that add up to it, each within the cap, the largest first
   */
  public List<Money> split(Money amount) {
    var parts = new ArrayList<Money>();
    var rest = amount;
    while (rest.isMoreThan(cap)) {
      parts.add(cap);
      rest = rest.minus(cap);
    }
    parts.add(rest);
    return List.copyOf(parts);
  }

  /**
   * The beginning of the day on which something happens: limits for a day count from here.
   *
   * @param now the present time
   * @return the midnight before it, in the policy's zone
   */
  public Instant dayBegins(Instant now) {
    return day(now).atStartOfDay(zone).toInstant();
  }

  private LocalDate day(Instant time) {
    return time.atZone(zone).toLocalDate();
  }
}
