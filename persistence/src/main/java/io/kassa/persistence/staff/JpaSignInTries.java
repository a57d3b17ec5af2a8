package io.kassa.persistence.staff;

import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.SignInTries;
import io.kassa.staff.Try;
import io.kassa.staff.TryCount;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts tries in the database. The row of what is tried is held while it is judged and counted, so
 * that tries at once, on whichever server, stand in line.
 */
@Shared
@Transactional(TxType.REQUIRES_NEW)
public class JpaSignInTries implements SignInTries {

  private static final String BEGIN =
      """
      insert into staff_tries (subject_hash, tries, last_at)
      values (cast(?1 as varchar), 0, cast(?2 as timestamp(6) with time zone))
      on conflict do nothing
      """;

  /** Skips what somebody holds: nobody waits for the broom. */
  private static final String SWEEP =
      """
      delete from staff_tries where subject_hash in
        (select subject_hash from staff_tries where last_at < ?1 for update skip locked)
      """;

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  private record Held(Try tried, TryRow row) {

    TryCount count() {
      return new TryCount(row.tries, row.lastAt.toInstant());
    }

    void set(TryCount count) {
      row.tries = count.tries();
      row.lastAt = StoredTime.of(count.last());
    }
  }

  @Override
  public Optional<Instant> begin(List<Try> tried, Instant now) {
    entities
        .createNativeQuery(SWEEP)
        .setParameter(1, StoredTime.of(now.minus(KEPT)))
        .executeUpdate();
    // Everybody takes the rows in one order, or two would wait for each other.
    var held =
        tried.stream()
            .sorted(Comparator.comparing(each -> each.digest().value()))
            .map(each -> hold(each, now))
            .toList();
    var open =
        held.stream()
            .map(each -> each.count().openAgain(each.tried().free()))
            .filter(now::isBefore)
            .max(Comparator.naturalOrder());
    if (open.isEmpty()) {
      held.forEach(each -> each.set(each.count().more(now)));
    }
    return open;
  }

  private Held hold(Try tried, Instant now) {
    var hash = tried.digest().value();
    entities
        .createNativeQuery(BEGIN)
        .setParameter(1, hash)
        .setParameter(2, StoredTime.of(now))
        .executeUpdate();
    return new Held(tried, entities.find(TryRow.class, hash, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void forgive(List<Try> tried) {
    for (var each : tried.stream().map(each -> each.digest().value()).sorted().toList()) {
      entities
          .createQuery("delete from TryRow t where t.subjectHash = ?1")
          .setParameter(1, each)
          .executeUpdate();
    }
  }
}
