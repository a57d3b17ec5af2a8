package io.kassa.journey.stage;

import java.time.Duration;
import java.util.Map;

/**
 * The clock of a machine that is wrong: libfaketime stands between one process and the system's.
 * Time passes there as it does elsewhere, and files keep the times that the system gives them.
 */
public final class WrongClock {

  private final Duration ahead;

  /** A clock that is ahead of the others. */
  public WrongClock(Duration ahead) {
    this.ahead = ahead;
  }

  /** What a process is told so that it goes by this clock. */
  public Map<String, String> variables() {
    return Map.of(
        "LD_PRELOAD",
        Installation.clock().toString(),
        "FAKETIME",
        "+" + ahead.toSeconds() + "s",
        "FAKETIME_DONT_FAKE_MONOTONIC",
        "1",
        // Java waits by the monotonic clock; shifted as well, each of its waits would end at once.
        "FAKETIME_FORCE_MONOTONIC_FIX",
        "0",
        "NO_FAKE_STAT",
        "1");
  }
}
