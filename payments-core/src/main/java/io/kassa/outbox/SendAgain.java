package io.kassa.outbox;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a person send an announcement once more: a copy of one that was delivered, or the next try
 * of one that fails, now. By itself everything is announced once all the same.
 */
@Shared
public class SendAgain {

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * There is a copy, and it leaves.
     *
     * @param id the copy
     */
    record Copied(AnnouncementId id) implements Outcome {}

    /** What failed is tried now. */
    record Hastened() implements Outcome {}

    /** There is nothing to do: it leaves by itself, or there is no way out. */
    record Nothing() implements Outcome {}
  }

  private final Outbox outbox;
  private final Duration lease;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param outbox the announcements
   * @param lease {@code kassa.outbox.lease}, how long a claim holds
   * @param clock the present time
   */
  @Inject
  public SendAgain(
      Outbox outbox, @ConfigProperty(name = "kassa.outbox.lease") Duration lease, Clock clock) {
    this.outbox = outbox;
    this.lease = lease;
    this.clock = clock;
  }

  /**
   * Sends it once more, or sooner.
   *
   * @param one the announcement as the person saw it
   * @param formKey what the person's form is called; obeyed once
   * @param by who wants it
   * @return what came of it; the same form sent again is told the same copy
   */
  public Outcome ask(Announcement one, String formKey, String by) {
    return switch (one.standing()) {
      case DELIVERED ->
          outbox
              .again(one.id(), formKey, by, clock.instant())
              .<Outcome>map(Outcome.Copied::new)
              .orElseGet(Outcome.Nothing::new);
      case FAILING ->
          outbox.hasten(one.id(), clock.instant(), lease)
              ? new Outcome.Hastened()
              : new Outcome.Nothing();
      case WAITING, KEPT -> new Outcome.Nothing();
    };
  }
}
