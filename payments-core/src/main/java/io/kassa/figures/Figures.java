package io.kassa.figures;

import io.kassa.payment.NotPaidReason;
import io.kassa.search.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Port: the shop in numbers, answered by queries over ranges of indexes. */
public interface Figures {

  /** The most orders that {@link #timesToPaid} measures: enough for a figure that stands still. */
  int MOST_MEASURED = 1000;

  /** The most days at once. */
  int MOST_DAYS = 31;

  /**
   * Day by day.
   *
   * @param first the first day, in Brussels
   * @param last the last day, at most {@link #MOST_DAYS} in all
   * @return an entry for each day, in order
   */
  List<DayFigures> days(LocalDate first, LocalDate last);

  /**
   * How long the orders of a period took to be paid: from the order to the first news that the
   * money moves. Of more than {@link #MOST_MEASURED} the newest are measured.
   *
   * @param period when they were placed
   * @return one duration for each paid order, in any order
   */
  List<Duration> timesToPaid(Period period);

  /**
   * Why attempts failed.
   *
   * @param period when they were started
   * @return how many for each reason that occurred
   */
  Map<NotPaidReason, Long> notPaid(Period period);

  /**
   * How many attempts have no outcome yet.
   *
   * @param now the present time
   * @return an entry for each age
   */
  Map<OpenAge, Long> open(Instant now);
}
