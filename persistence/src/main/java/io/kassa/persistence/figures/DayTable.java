package io.kassa.persistence.figures;

import io.kassa.persistence.StoredTime;
import io.kassa.search.Period;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Days in Brussels with their ends, as a table within a question: so each day is a range of an
 * index of times, and no database needs to know what a day is.
 */
final class DayTable {

  private final List<LocalDate> days;

  /** The days from the first to the last. */
  DayTable(LocalDate first, LocalDate last) {
    days = first.datesUntil(last.plusDays(1)).toList();
  }

  List<LocalDate> days() {
    return days;
  }

  /**
   * Asks.
   *
   * @param select what to count; its first column is {@code d.nr}
   * @param join what the days {@code d(nr, since, until)} are joined with, and how they are grouped
   * @return the rows by day; days without a row are left out
   */
  Map<LocalDate, Object[]> ask(EntityManager entities, String select, String join) {
    var values =
        IntStream.range(0, days.size()).mapToObj(DayTable::line).collect(Collectors.joining(", "));
    var query =
        entities.createNativeQuery(
            select + " from (values " + values + ") as d(nr, since, until) " + join);
    int next = 1;
    for (int i = 0; i < days.size(); i++) {
      var day = Optional.of(days.get(i));
      var period = Period.ofDays(day, day);
      query.setParameter(next++, i);
      query.setParameter(next++, StoredTime.of(period.from().orElseThrow()));
      query.setParameter(next++, StoredTime.of(period.before().orElseThrow()));
    }
    var rows = new LinkedHashMap<LocalDate, Object[]>();
    for (Object row : query.getResultList()) {
      var cells = (Object[]) row;
      rows.put(days.get(((Number) cells[0]).intValue()), cells);
    }
    return rows;
  }

  private static String line(int index) {
    int first = 3 * index + 1;
    return "(cast(?%d as integer), cast(?%d as timestamp with time zone),"
            .formatted(first, first + 1)
        + " cast(?%d as timestamp with time zone))".formatted(first + 2);
  }
}
