package io.kassa.web.selftest;

import io.kassa.gateway.GatewayInspection;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Compares our clock with the date that Worldpay puts on its answers, which knows seconds only. */
@Dependent
public class TimeCheck implements Check {

  private static final Duration ODD = Duration.ofSeconds(30);

  /** Certificates and signatures with a time begin to be refused. */
  private static final Duration WRONG = Duration.ofMinutes(5);

  private final GatewayInspection gateway;
  private final Clock clock;

  /**
   * Is given what it compares.
   *
   * @param gateway Worldpay
   * @param clock our clock
   */
  @Inject
  public TimeCheck(GatewayInspection gateway, Clock clock) {
    this.gateway = gateway;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.TIME;
  }

  @Override
  public Finding look() {
    var theirs = gateway.pulse().time();
    return theirs
        .map(time -> judged(Duration.between(time, clock.instant())))
        .orElseGet(() -> Finding.warning("UNTOLD"));
  }

  private static Finding judged(Duration ahead) {
    if (ahead.abs().compareTo(WRONG) > 0) {
      return Finding.broken("WRONG", ahead.toSeconds());
    }
    return ahead.abs().compareTo(ODD) > 0
        ? Finding.warning("ODD", ahead.toSeconds())
        : Finding.ok("OK", ahead.abs().toSeconds());
  }
}
