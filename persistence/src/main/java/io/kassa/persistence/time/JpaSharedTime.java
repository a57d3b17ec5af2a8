package io.kassa.persistence.time;

import io.kassa.bean.Shared;
import io.kassa.time.SharedTime;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Reads the database's clock, which stands still within a transaction: hence always in a new one.
 */
@Shared
public class JpaSharedTime implements SharedTime {

  /** As a number of microseconds: each driver has its own idea of what a time without a row is. */
  private static final String NOW =
      "select cast(extract(epoch from current_timestamp) * 1000000 as bigint)";

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public Instant now() {
    var micros = (Number) entities.createNativeQuery(NOW).getSingleResult();
    return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
  }
}
