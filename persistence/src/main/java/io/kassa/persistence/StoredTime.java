package io.kassa.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Times as the database keeps them.
 *
 * <p>Rows hold {@link OffsetDateTime}, always in UTC: EclipseLink 5.0 cannot read an {@link
 * Instant} back from H2, and a time without an offset would be ambiguous for one hour each autumn.
 * Both databases keep microseconds; what is finer is cut off here, because one database would round
 * it up and the other down.
 */
public final class StoredTime {

  private StoredTime() {}

  /**
   * A time as it is stored.
   *
   * @param time any time
   * @return the same time, down to the microsecond
   */
  public static OffsetDateTime of(Instant time) {
    return time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
