package io.kassa.persistence.payment;

import io.kassa.payment.PaymentId;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes due attempts away from all other servers. Written in SQL: {@code skip locked} has no name
 * in Jakarta Persistence, and the provider's own lock with a limit is a syntax error on H2.
 */
final class Claim {

  private static final String DUE =
      """
      select id from payments where next_check_at <= ?1
      order by next_check_at fetch first ?2 rows only for update skip locked
      """;
  private static final String HOLD = "update payments set next_check_at = ?1 where id in ";

  private final EntityManager entities;
  private final OffsetDateTime now;
  private final OffsetDateTime until;

  Claim(EntityManager entities, Instant now, Instant until) {
    this.entities = entities;
    this.now = StoredTime.of(now);
    this.until = StoredTime.of(until);
  }

  List<PaymentId> take(int limit) {
    var due = due(limit);
    if (!due.isEmpty()) {
      hold(due);
    }
    return due.stream().map(PaymentId::new).toList();
  }

  private List<UUID> due(int limit) {
    List<?> rows =
        entities.createNativeQuery(DUE).setParameter(1, now).setParameter(2, limit).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  private void hold(List<UUID> due) {
    var places =
        IntStream.range(2, due.size() + 2)
            .mapToObj(n -> "?" + n)
            .collect(Collectors.joining(", ", "(", ")"));
    var update = entities.createNativeQuery(HOLD + places);
    update.setParameter(1, until);
    for (int i = 0; i < due.size(); i++) {
      update.setParameter(i + 2, due.get(i));
    }
    update.executeUpdate();
  }
}
