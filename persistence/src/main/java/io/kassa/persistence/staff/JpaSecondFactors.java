package io.kassa.persistence.staff;

import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffName;
import io.kassa.staff.TokenDigest;
import io.kassa.staff.TotpKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps second factors in the database; what is used up is used up for all servers. */
@Shared
@Transactional
public class JpaSecondFactors implements SecondFactors {

  private static final String USE_STEP =
      """
      update StaffAccountRow a set a.secondFactorStep = ?2
      where a.name = ?1 and a.secondFactor is not null and a.secondFactorStep < ?2
      """;
  private static final String USE_CODE =
      """
      update RecoveryCodeRow c set c.usedAt = ?3
      where c.staffName = ?1 and c.codeHash = ?2 and c.usedAt is null
      """;
  private static final String LEFT =
      """
      select count(c) from RecoveryCodeRow c where c.staffName = ?1 and c.usedAt is null
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public Optional<TotpKey> key(StaffName who) {
    return Optional.<StaffAccountRow>ofNullable(entities.find(StaffAccountRow.class, who.value()))
        .flatMap(row -> Optional.<String>ofNullable(row.secondFactor))
        .map(TotpKey::new);
  }

  @Override
  public void enrol(StaffName who, TotpKey key, long step, List<TokenDigest> codes) {
    change(who, key.base32(), step);
    for (var code : codes) {
      var row = new RecoveryCodeRow();
      row.id = UUID.randomUUID();
      row.staffName = who.value();
      row.codeHash = code.value();
      entities.persist(row);
    }
  }

  @Override
  public boolean useStep(StaffName who, long step) {
    return on(USE_STEP, who).setParameter(2, step).executeUpdate() == 1;
  }

  @Override
  public boolean useCode(StaffName who, TokenDigest code, Instant now) {
    return on(USE_CODE, who)
            .setParameter(2, code.value())
            .setParameter(3, StoredTime.of(now))
            .executeUpdate()
        == 1;
  }

  @Override
  public int codesLeft(StaffName who) {
    return Math.toIntExact((Long) on(LEFT, who).getSingleResult());
  }

  @Override
  public void remove(StaffName who) {
    change(who, null, null);
  }

  private void change(StaffName who, @Nullable String key, @Nullable Long step) {
    @Nullable StaffAccountRow row =
        entities.find(StaffAccountRow.class, who.value(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new IllegalArgumentException("No such account");
    }
    row.secondFactor = key;
    row.secondFactorStep = step;
    on("delete from RecoveryCodeRow c where c.staffName = ?1", who).executeUpdate();
  }

  private Query on(String question, StaffName who) {
    return entities.createQuery(question).setParameter(1, who.value());
  }
}
