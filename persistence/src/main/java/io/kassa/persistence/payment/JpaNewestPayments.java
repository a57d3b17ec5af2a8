package io.kassa.persistence.payment;

import io.kassa.bean.Shared;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.NewestPayments;
import io.kassa.payment.StateName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a payment to ask about: the newest of each state in which the gateway knows it, one
 * question a state, because that is how the index lies.
 */
@Shared
@Transactional
public class JpaNewestPayments implements NewestPayments {

  /** Of several payments of one state the newest few; an opening may have been in doubt. */
  private static final int FEW = 5;

  private static final List<StateName> KNOWN =
      List.of(StateName.PAID, StateName.AWAITING_SHOPPER, StateName.AUTHORISED, StateName.DECLINED);

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public Optional<GatewayHandle> newestHandle() {
    return KNOWN.stream()
        .flatMap(this::newest)
        .flatMap(row -> PaymentMapping.payment(row).handle().stream())
        .findFirst();
  }

  private Stream<PaymentRow> newest(StateName state) {
    return entities
        .createQuery(
            "select p from PaymentRow p where p.state = :state order by p.startedAt desc",
            PaymentRow.class)
        .setParameter("state", state.name())
        .setMaxResults(FEW)
        .getResultStream();
  }
}
