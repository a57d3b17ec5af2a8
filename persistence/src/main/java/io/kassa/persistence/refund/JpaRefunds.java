package io.kassa.persistence.refund;

import io.kassa.bean.Shared;
import io.kassa.money.Money;
import io.kassa.order.OrderNumber;
import io.kassa.payment.GatewayLink;
import io.kassa.payment.PaymentId;
import io.kassa.persistence.StoredTime;
import io.kassa.persistence.UniqueKey;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundExists;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundReference;
import io.kassa.refund.Refunds;
import io.kassa.refund.StaleRefund;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps refunds in the database. Every write is sent at once. */
@Shared
@Transactional
public class JpaRefunds implements Refunds {

  private static final String ALL = "select r from RefundRow r where ";
  private static final String OLDEST_FIRST = " order by r.requestedAt, r.part, r.id";

  private static final String ASKED =
      """
      select sum(r.amountCents) from RefundRow r
      where r.requestedBy = :by and r.requestedAt >= :since and r.currency = :currency
        and r.way = 'GATEWAY' and r.decidedBy is null
        and r.state not in ('REJECTED', 'REFUSED', 'FAILED')
      """;

  private static final String STAND_IN_LINE =
      "insert into refund_askers (person) values (?1) on conflict do nothing";
  private static final String HOLD =
      "select person from refund_askers where person = ?1 for update";

  private static final String SAID_AGAIN =
      "update refund_links set part = ?1, said_at = ?2 where payment_id = ?3";

  private static final String SAID_FIRST =
      """
      insert into refund_links (part, said_at, payment_id) values (?1, ?2, ?3)
      on conflict do nothing
      """;

  private static final String PART = "select part from refund_links where payment_id = ?1";

  private static final String STUCK =
      "select r.id from RefundRow r where r.sendingSince < :before order by r.sendingSince, r.id";

  private static final String AWAITING =
      ALL + "r.awaitingSince is not null order by r.awaitingSince, r.part, r.id";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(List<Refund> refunds) {
    refunds.stream().map(RefundMapping::row).forEach(entities::persist);
    try {
      entities.flush();
    } catch (PersistenceException refused) {
      if (UniqueKey.refused(refused)) {
        throw new RefundExists(refused);
      }
      throw refused;
    }
  }

  @Override
  public Optional<Refund> find(RefundId id) {
    return Optional.<RefundRow>ofNullable(entities.find(RefundRow.class, id.value()))
        .map(RefundMapping::refund);
  }

  @Override
  public Optional<Refund> findByReference(RefundReference reference) {
    return read(ALL + "r.reference = :key", reference.value()).stream().findFirst();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Refund update(Refund refund) {
    @Nullable RefundRow row = entities.find(RefundRow.class, refund.id().value());
    if (row == null || row.revision != refund.revision()) {
      throw new StaleRefund(refund.id());
    }
    RefundMapping.writeChanges(refund, row);
    try {
      entities.flush();
    } catch (OptimisticLockException lost) {
      throw new StaleRefund(refund.id());
    }
    return RefundMapping.refund(row);
  }

  @Override
  public List<Refund> of(OrderNumber order) {
    return read(ALL + "r.orderNumber = :key" + OLDEST_FIRST, order.value());
  }

  @Override
  public List<Refund> of(PaymentId payment) {
    return read(ALL + "r.paymentId = :key" + OLDEST_FIRST, payment.value());
  }

  @Override
  public Map<OrderNumber, List<Refund>> ofEach(Collection<OrderNumber> orders) {
    var keys = orders.stream().map(OrderNumber::value).toList();
    var found =
        keys.isEmpty()
            ? Map.<OrderNumber, List<Refund>>of()
            : read(ALL + "r.orderNumber in :key" + OLDEST_FIRST, keys).stream()
                .collect(Collectors.groupingBy(Refund::order));
    return orders.stream()
        .distinct()
        .collect(Collectors.toMap(order -> order, order -> found.getOrDefault(order, List.of())));
  }

  @Override
  public List<Refund> ofForm(String formKey) {
    return read(ALL + "r.formKey = :key order by r.part", formKey);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void hold(String person) {
    entities.createNativeQuery(STAND_IN_LINE).setParameter(1, person).executeUpdate();
    entities.createNativeQuery(HOLD).setParameter(1, person).getSingleResult();
  }

  @Override
  public Money askedBy(String by, Instant since, Money none) {
    @Nullable Long sum =
        entities
            .createQuery(ASKED, Long.class)
            .setParameter("by", by)
            .setParameter("since", StoredTime.of(since))
            .setParameter("currency", none.currency().getCurrencyCode())
            .getSingleResult();
    return sum == null ? none : new Money(sum, none.currency());
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void remember(PaymentId payment, GatewayLink part, Instant at) {
    if (said(SAID_AGAIN, payment, part, at) == 0) {
      said(SAID_FIRST, payment, part, at);
    }
  }

  private int said(String sql, PaymentId payment, GatewayLink part, Instant at) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, part.href())
        .setParameter(2, StoredTime.of(at))
        .setParameter(3, payment.value())
        .executeUpdate();
  }

  @Override
  public Optional<GatewayLink> partLink(PaymentId payment) {
    List<?> found =
        entities.createNativeQuery(PART).setParameter(1, payment.value()).getResultList();
    return found.stream().findFirst().map(String::valueOf).map(GatewayLink::new);
  }

  @Override
  public List<RefundId> stuck(Instant before, int limit) {
    return entities
        .createQuery(STUCK, UUID.class)
        .setParameter("before", StoredTime.of(before))
        .setMaxResults(limit)
        .getResultStream()
        .map(RefundId::new)
        .toList();
  }

  @Override
  public List<Refund> awaitingApproval(int limit) {
    return entities
        .createQuery(AWAITING, RefundRow.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(RefundMapping::refund)
        .toList();
  }

  private List<Refund> read(String query, Object key) {
    return entities
        .createQuery(query, RefundRow.class)
        .setParameter("key", key)
        .getResultStream()
        .map(RefundMapping::refund)
        .toList();
  }
}
