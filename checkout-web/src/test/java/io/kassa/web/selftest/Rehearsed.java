package io.kassa.web.selftest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A self-test whose outcome is known. */
public final class Rehearsed {

  private Rehearsed() {}

  /** One check of each verdict. */
  public static SelfTest troubled(Clock clock) {
    return new SelfTest(
        List.of(
            new SelfTestTest.Made(
                Topic.MAIL, () -> Finding.broken("TROUBLE", "mail.example:587", "x")),
            new SelfTestTest.Made(Topic.WEBHOOKS, () -> Finding.warning("NONE")),
            new SelfTestTest.Made(Topic.DATABASE, () -> Finding.ok("OK", 3, "006"))),
        Runnable::run,
        clock,
        Duration.ofSeconds(6));
  }
}
