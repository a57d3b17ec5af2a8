package io.kassa.persistence.figures;

import io.kassa.bean.Shared;
import io.kassa.figures.DayFigures;
import io.kassa.figures.Figures;
import io.kassa.figures.OpenAge;
import io.kassa.figures.Refunded;
import io.kassa.money.Money;
import io.kassa.payment.NotPaidReason;
import io.kassa.persistence.StoredTime;
import io.kassa.search.Period;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts in the database, each figure over one range of an index: a shop with ten years behind it
 * waits no longer than one with a month.
 */
@Shared
@Transactional
public class JpaFigures implements Figures {

  private static final String COUNTED =
      """
      select d.nr, count(o.number),
        count(case when o.status in ('PAID', 'REFUNDED', 'PARTIALLY_REFUNDED') then 1 end),
        coalesce(sum(case when o.status in ('PAID', 'REFUNDED', 'PARTIALLY_REFUNDED')
          then o.total_cents end), 0)
      """;

  private static final String OF_THE_DAY =
      "left join orders o on o.placed_at >= d.since and o.placed_at < d.until group by d.nr";

  private static final String TIMES =
      """
      select cast((extract(epoch from min(j.written_at)) - extract(epoch from n.placed_at)) * 1000
        as bigint)
      from (select o.number, o.placed_at from orders o
        where o.placed_at >= ?1 and o.placed_at < ?2
          and o.status in ('PAID', 'REFUNDED', 'PARTIALLY_REFUNDED')
        order by o.placed_at desc, o.number desc limit %d) n
      join payment_journal j on j.order_number = n.number and j.state_after = 'PAID'
      group by n.number, n.placed_at
      """
          .formatted(MOST_MEASURED);

  private static final String REASONS =
      """
      select p.decline_reason, count(*) from payments p
      where p.state = 'DECLINED' and p.started_at >= ?1 and p.started_at < ?2
      group by p.decline_reason
      """;

  private static final String OPEN =
      """
      select count(*) from payments p
      where p.state in ('OPENING', 'AWAITING_SHOPPER', 'AUTHORISED') and p.started_at <= ?1
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  private final Refunded refunded;

  /**
   * Is given what others count.
   *
   * @param refunded what was given back
   */
  @Inject
  public JpaFigures(Refunded refunded) {
    this.refunded = refunded;
  }

  @Override
  public List<DayFigures> days(LocalDate first, LocalDate last) {
    var table = new DayTable(first, last);
    if (table.days().isEmpty() || table.days().size() > MOST_DAYS) {
      throw new IllegalArgumentException("1 to 31 days, not " + table.days().size());
    }
    var given = refunded.byDay(first, last);
    var counted = table.ask(entities, COUNTED, OF_THE_DAY);
    return table.days().stream()
        .map(day ->
            figures(
                day,
                Objects.requireNonNull(counted.get(day)),
                given.getOrDefault(day, Money.euroCents(0))))
        .toList();
  }

  private static DayFigures figures(LocalDate day, Object[] cells, Money refunded) {
    return new DayFigures(
        day, number(cells[1]), number(cells[2]), Money.euroCents(number(cells[3])), refunded);
  }

  @Override
  public List<Duration> timesToPaid(Period period) {
    return rows(TIMES, period).stream().map(row -> Duration.ofMillis(number(row))).toList();
  }

  @Override
  public Map<NotPaidReason, Long> notPaid(Period period) {
    var counts = new EnumMap<NotPaidReason, Long>(NotPaidReason.class);
    for (Object row : rows(REASONS, period)) {
      var cells = (Object[]) row;
      counts.put(NotPaidReason.valueOf(String.valueOf(cells[0])), number(cells[1]));
    }
    return counts;
  }

  private List<?> rows(String sql, Period period) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, StoredTime.of(period.from().orElse(Instant.EPOCH)))
        .setParameter(
            2, StoredTime.of(period.before().orElse(Instant.parse("9999-01-01T00:00:00Z"))))
        .getResultList();
  }

  /** Each age holds those that are old enough for it and not for the next. */
  @Override
  public Map<OpenAge, Long> open(Instant now) {
    var counts = new EnumMap<OpenAge, Long>(OpenAge.class);
    long older = 0;
    for (var age : List.of(OpenAge.values()).reversed()) {
      long atLeast =
          number(
              entities
                  .createNativeQuery(OPEN)
                  .setParameter(1, StoredTime.of(now.minus(age.least())))
                  .getSingleResult());
      counts.put(age, atLeast - older);
      older = atLeast;
    }
    return counts;
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }
}
