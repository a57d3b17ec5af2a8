package io.kassa.persistence.refund;

import io.kassa.bean.Shared;
import io.kassa.money.Money;
import io.kassa.refund.PersonalLimits;
import io.kassa.refund.RefundLimits;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps people's limits in the database. */
@Shared
@Transactional
public class JpaPersonalLimits implements PersonalLimits {

  /** So that there is a row to hold: of two who set limits at once, the second sees the first's. */
  private static final String BEGIN =
      "insert into refund_limits (person, currency) values (?1, ?2) on conflict do nothing";

  private static final String PEOPLE =
      "select l.person from RefundLimitsRow l"
          + " where l.eachCents is not null or l.dailyCents is not null order by l.person";

  private static final String EURO = "EUR";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public RefundLimits of(String person) {
    return Optional.<RefundLimitsRow>ofNullable(entities.find(RefundLimitsRow.class, person))
        .map(JpaPersonalLimits::limits)
        .orElse(RefundLimits.NONE);
  }

  @Override
  public RefundLimits replace(String person, RefundLimits limits) {
    var currency =
        Stream.of(limits.perRequest(), limits.perDay())
            .flatMap(Optional::stream)
            .map(amount -> amount.currency().getCurrencyCode())
            .findFirst()
            .orElse(EURO);
    entities
        .createNativeQuery(BEGIN)
        .setParameter(1, person)
        .setParameter(2, currency)
        .executeUpdate();
    var row = entities.find(RefundLimitsRow.class, person, LockModeType.PESSIMISTIC_WRITE);
    var before = limits(row);
    row.eachCents = limits.perRequest().map(Money::minorUnits).orElse(null);
    row.dailyCents = limits.perDay().map(Money::minorUnits).orElse(null);
    row.currency = currency;
    return before;
  }

  @Override
  public List<String> people() {
    return entities.createQuery(PEOPLE, String.class).getResultList();
  }

  private static RefundLimits limits(RefundLimitsRow row) {
    var currency = Currency.getInstance(row.currency);
    return new RefundLimits(money(row.eachCents, currency), money(row.dailyCents, currency));
  }

  private static Optional<Money> money(@Nullable Long cents, Currency currency) {
    return Optional.ofNullable(cents).map(amount -> new Money(amount, currency));
  }
}
