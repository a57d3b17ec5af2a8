package io.kassa.persistence.payment;

import io.kassa.bean.Shared;
import io.kassa.payment.SweepPace;
import io.kassa.persistence.StoredTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps the queue of questions in one row, which one server after the other holds for a moment. */
@Shared
@Transactional
public class JpaSweepPace implements SweepPace {

  private static final int THE_ROW = 1;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public Instant reserve(int questions, Duration apart, Instant now) {
    @Nullable SweepPaceRow row =
        entities.find(SweepPaceRow.class, THE_ROW, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new IllegalStateException("The migrations write the row of sweep_pace; it is gone");
    }
    var first = SweepPace.firstFree(row.nextSlot.toInstant(), now);
    if (questions > 0) {
      row.nextSlot = StoredTime.of(first.plus(apart.multipliedBy(questions)));
    }
    return first;
  }
}
