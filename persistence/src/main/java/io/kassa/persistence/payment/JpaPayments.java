package io.kassa.persistence.payment;

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
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
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
import org.jspecify.annotations.Nullable;

/**
 * Keeps payment attempts in the database. Every write is sent at once, so that a lost race is told
 * by its name where it happens.
 */
@Dependent
@Transactional
public class JpaPayments implements Payments {

  private static final Claim DUE =
      new Claim(
          """
          select id from payments where next_check_at <= ?1
          order by next_check_at fetch first ?2 rows only for update skip locked
          """,
          "update payments set next_check_at = ?1 where id in");

  private static final String HASTEN =
      """
      update payments set next_check_at = ?1
      where id = ?2 and (next_check_at is null or next_check_at > ?1)
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(Payment payment) {
    entities.persist(PaymentMapping.row(payment));
    flush(payment);
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return Optional.<PaymentRow>ofNullable(entities.find(PaymentRow.class, id.value()))
        .map(PaymentMapping::payment);
  }

  @Override
  public Optional<Payment> findByReference(TransactionReference reference) {
    return entities
        .createQuery("select p from PaymentRow p where p.reference = :key", PaymentRow.class)
        .setParameter("key", reference.value())
        .getResultStream()
        .findFirst()
        .map(PaymentMapping::payment);
  }

  @Override
  public Attempts attemptsOf(OrderNumber order) {
    return new Attempts(
        entities
            .createQuery("select p from PaymentRow p where p.orderNumber = :key", PaymentRow.class)
            .setParameter("key", order.value())
            .getResultStream()
            .map(PaymentMapping::payment)
            .toList());
  }

  @Override
  public Map<OrderNumber, Attempts> attemptsOfEach(Collection<OrderNumber> orders) {
    var found =
        orders.isEmpty()
            ? Map.<OrderNumber, List<Payment>>of()
            : entities
                .createQuery(
                    "select p from PaymentRow p where p.orderNumber in :keys", PaymentRow.class)
                .setParameter("keys", orders.stream().map(OrderNumber::value).toList())
                .getResultStream()
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
    // At hand without asking the database if it was read in this transaction. The revision that
    // counts is the caller's: what was read just now may be newer than what the caller judged.
    @Nullable PaymentRow row = entities.find(PaymentRow.class, payment.id().value());
    if (row == null || row.revision != payment.revision()) {
      throw new StalePayment(payment.id());
    }
    PaymentMapping.writeChanges(payment, row);
    flush(payment);
    return PaymentMapping.payment(row);
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

  private void flush(Payment payment) {
    try {
      entities.flush();
    } catch (OptimisticLockException lost) {
      throw new StalePayment(payment.id(), lost);
    } catch (PersistenceException refused) {
      if (UniqueKey.refused(refused, "payments_one_current")) {
        throw new CurrentAttemptExists(payment.order(), refused);
      }
      throw refused;
    }
  }
}
