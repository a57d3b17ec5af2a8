package io.kassa.retention;

import io.kassa.audit.AuditBook;
import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Forgets what is older than it is to be kept, in small steps that hold nobody up. */
@Shared
public class ForgetWhatIsOld {

  private static final Logger LOG = System.getLogger(ForgetWhatIsOld.class.getName());

  /** Deleted by one statement: some milliseconds. */
  static final int HANDFUL = 500;

  /** In one round; what is left goes in the next one. */
  private static final int HANDFULS = 200;

  private final KeepingTimes times;
  private final Attic attic;
  private final AuditBook record;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param times how long what is kept
   * @param attic deletes
   * @param record the record of what staff did
   * @param clock the present time
   */
  @Inject
  public ForgetWhatIsOld(KeepingTimes times, Attic attic, AuditBook record, Clock clock) {
    this.times = times;
    this.attic = attic;
    this.record = record;
    this.clock = clock;
  }

  /** One round; says in one line what it deleted of each kind. */
  public void round() {
    for (var what : Keepsake.values()) {
      times.of(what).ifPresent(time -> forget(what, time));
    }
    times.record().ifPresent(this::forgetRecord);
  }

  private void forget(Keepsake what, Duration time) {
    var before = clock.instant().minus(time);
    said(what.name(), inHandfuls(() -> attic.forget(what, before, HANDFUL)));
  }

  /** What an earlier round, or another server, left over goes too. */
  private void forgetRecord(Duration time) {
    var now = clock.instant();
    record.forget(now.minus(time), now);
    var upTo = record.start().number();
    if (upTo > 0) {
      said("record", inHandfuls(() -> attic.forgetRecord(upTo, HANDFUL)));
    }
  }

  private static int inHandfuls(IntSupplier step) {
    int all = 0;
    for (int i = 0; i < HANDFULS; i++) {
      int deleted = step.getAsInt();
      all += deleted;
      if (deleted < HANDFUL) {
        break;
      }
    }
    return all;
  }

  private static void said(String what, int deleted) {
    Optional.of(deleted)
        .filter(count -> count > 0)
        .ifPresent(count ->
            LOG.log(
                Level.INFO,
                "Forgotten, older than it is kept: {0} of {1}",
                count,
                what.toLowerCase(Locale.ROOT)));
  }
}
