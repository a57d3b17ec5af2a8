package io.kassa.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** When this server's sweeper did its round for the last time. Safe for use by many threads. */
@ApplicationScoped
public class Heartbeat {

  private volatile Optional<Instant> last = Optional.empty();

  /** Begins without a beat. */
  public Heartbeat() {}

  /**
   * A round went through to its end.
   *
   * @param now the present time
   */
  public void beat(Instant now) {
    last = Optional.of(now);
  }

  /**
   * The last round that went through.
   *
   * @return when, or empty if there was none since the server started
   */
  public Optional<Instant> last() {
    return last;
  }
}
