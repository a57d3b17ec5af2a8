package io.kassa.persistence.staff;

import io.kassa.persistence.StoredTime;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Keeps staff accounts in the database. */
@Dependent
@Transactional
public class JpaStaffAccounts implements StaffAccounts {

  /**
   * Asks and writes in one statement. Of two servers that both find nobody, the unique key lets one
   * through, and the other is told that it wrote nothing instead of losing its transaction.
   */
  private static final String ADD_FIRST =
      """
      insert into staff_accounts (name, password_hash, created_at, role, first_account)
      select cast(?1 as varchar), cast(?2 as varchar), cast(?3 as timestamp(6) with time zone),
        cast(?4 as varchar), 1
      where not exists (select 1 from staff_accounts)
      on conflict do nothing
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public Optional<StaffAccount> find(StaffName name) {
    return Optional.<StaffAccountRow>ofNullable(entities.find(StaffAccountRow.class, name.value()))
        .map(StaffAccountMapping::account);
  }

  @Override
  public boolean any() {
    return !entities
        .createQuery("select a.name from StaffAccountRow a", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public boolean addFirst(StaffAccount account) {
    return entities
            .createNativeQuery(ADD_FIRST)
            .setParameter(1, account.name().value())
            .setParameter(2, account.passwordHash())
            .setParameter(3, StoredTime.of(account.createdAt()))
            .setParameter(4, account.role().name())
            .executeUpdate()
        == 1;
  }
}
