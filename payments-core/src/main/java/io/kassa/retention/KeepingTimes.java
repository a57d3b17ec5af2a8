package io.kassa.retention;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what is kept; whatever has no time is kept for ever. */
@Shared
public class KeepingTimes {

  /** As for the journal: the record tells who gave money back. */
  private static final Duration LEAST_RECORD = Duration.ofDays(200);

  private static final Logger LOG = System.getLogger(KeepingTimes.class.getName());

  private final Map<Keepsake, Duration> things = new EnumMap<>(Keepsake.class);
  private final Optional<Duration> record;

  /**
   * Is given the configuration.
   *
   * @param baskets how long baskets are kept that nobody touches
   * @param notifications how long notifications are kept
   * @param journal how long lines of the journal are kept
   * @param record how long entries of the record are kept
   * @throws IllegalArgumentException if one of them is too short to be meant
   */
  @Inject
  public KeepingTimes(
      @ConfigProperty(name = "kassa.keep.baskets") Optional<Duration> baskets,
      @ConfigProperty(name = "kassa.keep.notifications") Optional<Duration> notifications,
      @ConfigProperty(name = "kassa.keep.journal") Optional<Duration> journal,
      @ConfigProperty(name = "kassa.keep.record") Optional<Duration> record) {
    put(Keepsake.BASKETS, "baskets", baskets);
    put(Keepsake.NOTIFICATIONS, "notifications", notifications);
    put(Keepsake.JOURNAL, "journal", journal);
    this.record = record.map(time -> notTooShort("record", LEAST_RECORD, time));
  }

  /**
   * How long things of a kind are kept.
   *
   * @param what the kind
   * @return the time; empty for ever
   */
  public Optional<Duration> of(Keepsake what) {
    return Optional.ofNullable(things.get(what));
  }

  /**
   * How long the record is kept.
   *
   * @return the time; empty for ever
   */
  public Optional<Duration> record() {
    return record;
  }

  private void put(Keepsake what, String key, Optional<Duration> time) {
    time.ifPresent(given -> things.put(what, notTooShort(key, what.least(), given)));
  }

  private static Duration notTooShort(String key, Duration least, Duration given) {
    if (given.compareTo(least) < 0) {
      var problem =
          "kassa.keep.%s is too short: it must be P%dD at least, or empty to keep all for ever"
              .formatted(key, least.toDays());
      LOG.log(Level.ERROR, problem);
      throw new IllegalArgumentException(problem);
    }
    return given;
  }
}
