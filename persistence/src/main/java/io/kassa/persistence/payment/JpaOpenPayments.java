package io.kassa.persistence.payment;

import io.kassa.bean.Shared;
import io.kassa.payment.OpenPayments;
import io.kassa.payment.StateName;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads figures about attempts from the indexes made for them. */
@Shared
@Transactional
public class JpaOpenPayments implements OpenPayments {

  private static final List<String> NO_OUTCOME =
      List.of(
          StateName.OPENING.name(), StateName.AWAITING_SHOPPER.name(), StateName.AUTHORISED.name());

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public long due(Instant now) {
    return entities
        .createQuery("select count(p) from PaymentRow p where p.nextCheckAt <= :now", Long.class)
        .setParameter("now", StoredTime.of(now))
        .getSingleResult();
  }

  @Override
  public Optional<Instant> oldestOpen() {
    return Optional.ofNullable(
            entities
                .createQuery(
                    "select min(p.startedAt) from PaymentRow p where p.state in :states",
                    OffsetDateTime.class)
                .setParameter("states", NO_OUTCOME)
                .getSingleResult())
        .map(OffsetDateTime::toInstant);
  }
}
