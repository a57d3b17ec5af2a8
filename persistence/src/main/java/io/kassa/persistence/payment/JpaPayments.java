package io.kassa.persistence.payment;

import io.kassa.bean.Shared;
import io.kassa.order.OrderNumber;
import io.kassa.payment.Attempts;
import io.kassa.payment.CurrentAttemptExists;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.Payments;
import io.kassa.payment.StalePayment;
import io.kassa.payment.TransactionReference;
import io.kassa.persistence.Claim;
import io.kassa.persistence.StoredTime;
import io.kassa.persistence.UniqueKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps payment attempts in the database. Every write is sent at once, so that a lost race is told
 * by its name where it happens.
 */
@Shared
@Transactional
public class JpaPayments implements Payments {

  private static final Claim DUE =
      new Claim(
          """
          select id from payments where next_check_at <= ?1
          order by next_check_at fetch first ?2 rows only for update skip locked
          """,
          "update payments set next_check_at = ?1 where id in");

  /** One statement instead of a read and a write, also where the caller read elsewhere. */
  private static final String OVER_REVISION =
      """
      update PaymentRow p
      set p.state = :state, p.declineReason = :reason, p.redirect = :redirect,
        p.redirectSince = :since, p.gatewayId = :gatewayId, p.gatewayQuery = :query,
        p.gatewayIdHash = :hash, p.currentFor = :currentFor, p.lastWord = :word,
        p.lastReadAt = :readAt, p.nextCheckAt = :nextCheckAt, p.revision = :next
      where p.id = :id and p.revision = :read
      """;

  /** update() writes past what the persistence context remembers. */
  private static final Map<String, Object> AFRESH = Map.of("eclipselink.refresh", true);

  private static final String HASTEN =
      """
      update payments set next_check_at = ?1
      where id = ?2 and (next_check_at is null or next_check_at > ?1)
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public Payment add(Payment payment) {
    var row = PaymentMapping.row(payment);
    return written(
        payment,
        row,
        () -> {
          entities.persist(row);
          entities.flush();
        });
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return Optional.<PaymentRow>ofNullable(entities.find(PaymentRow.class, id.value(), AFRESH))
        .map(PaymentMapping::payment);
  }

  @Override
  public Optional<Payment> findByReference(TransactionReference reference) {
    return rows("p.reference = :key", reference.value()).findFirst().map(PaymentMapping::payment);
  }

  @Override
  public Attempts attemptsOf(OrderNumber order) {
    return new Attempts(
        rows("p.orderNumber = :key", order.value()).map(PaymentMapping::payment).toList());
  }

  @Override
  public Map<OrderNumber, Attempts> attemptsOfEach(Collection<OrderNumber> orders) {
    var found =
        orders.isEmpty()
            ? Map.<OrderNumber, List<Payment>>of()
            : rows("p.orderNumber in :key", orders.stream().map(OrderNumber::value).toList())
                .map(PaymentMapping::payment)
                .collect(Collectors.groupingBy(Payment::order));
    return orders.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                order -> order, order -> new Attempts(found.getOrDefault(order, List.of()))));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Payment update(Payment payment) {
    var row = PaymentMapping.row(payment);
    row.revision = payment.revision() + 1;
    return written(payment, row, () -> replace(row, payment));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Rows that another transaction holds are skipped: that one is either another claim or news
   * about the attempt. A claim moves only the time of the next check and leaves the revision alone,
   * since it is not news: whoever read the attempt before the claim still writes, and sets a time
   * of its own, which ends the claim early. Should that writer leave the time as it was, the claim
   * holds until its lease ends. Either way the attempt is looked after at least once, and a look
   * too many changes nothing.
   */
  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public List<PaymentId> claimDue(Instant now, Duration lease, int limit) {
    return DUE.take(entities, now, now.plus(lease), limit).stream().map(PaymentId::new).toList();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void hasten(PaymentId id, Instant now) {
    entities
        .createNativeQuery(HASTEN)
        .setParameter(1, StoredTime.of(now))
        .setParameter(2, id.value())
        .executeUpdate();
  }

  private Stream<PaymentRow> rows(String condition, Object key) {
    return entities
        .createQuery("select p from PaymentRow p where " + condition, PaymentRow.class)
        .setParameter("key", key)
        .setHint("eclipselink.refresh", true)
        .getResultStream();
  }

  private void replace(PaymentRow row, Payment payment) {
    int replaced =
        entities
            .createQuery(OVER_REVISION)
            .setParameter("state", row.state)
            .setParameter("reason", row.declineReason)
            .setParameter("redirect", row.redirect)
            .setParameter("since", row.redirectSince)
            .setParameter("gatewayId", row.gatewayId)
            .setParameter("query", row.gatewayQuery)
            .setParameter("hash", row.gatewayIdHash)
            .setParameter("currentFor", row.currentFor)
            .setParameter("word", row.lastWord)
            .setParameter("readAt", row.lastReadAt)
            .setParameter("nextCheckAt", row.nextCheckAt)
            .setParameter("next", row.revision)
            .setParameter("id", row.id)
            .setParameter("read", payment.revision())
            .executeUpdate();
    if (replaced == 0) {
      throw new StalePayment(payment.id());
    }
  }

  private static Payment written(Payment payment, PaymentRow row, Runnable write) {
    try {
      write.run();
    } catch (PersistenceException refused) {
      if (UniqueKey.refused(refused, "payments_one_current")) {
        throw new CurrentAttemptExists(payment.order(), refused);
      }
      throw refused;
    }
    return PaymentMapping.payment(row);
  }
}
