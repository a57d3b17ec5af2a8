package io.kassa.persistence.staff;

import io.kassa.bean.Shared;
import io.kassa.persistence.StoredTime;
import io.kassa.staff.AccountChange;
import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps staff accounts in the database. */
@Shared
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

  private static final String ADMINISTRATORS =
      """
      select name from staff_accounts where role = 'ADMINISTRATOR' and disabled_at is null
      order by name for update
      """;

  @PersistenceContext(unitName = "kassa")
  EntityManager entities;

  @Override
  public Optional<StaffAccount> find(StaffName name) {
    return Optional.<StaffAccountRow>ofNullable(entities.find(StaffAccountRow.class, name.value()))
        .map(StaffAccountMapping::account);
  }

  @Override
  public List<StaffAccount> all() {
    return entities
        .createQuery("select a from StaffAccountRow a order by a.name", StaffAccountRow.class)
        .getResultStream()
        .map(StaffAccountMapping::account)
        .toList();
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

  @Override
  public AccountChange giveRole(StaffName name, Role role) {
    return change(name, role == Role.ADMINISTRATOR, row -> row.role = role.name());
  }

  @Override
  public AccountChange disable(StaffName name, Instant now) {
    return change(name, false, row -> row.disabledAt = StoredTime.of(now));
  }

  @Override
  public AccountChange enable(StaffName name) {
    return change(name, true, row -> row.disabledAt = null);
  }

  @Override
  public void changePassword(StaffName name, String passwordHash) {
    change(name, true, row -> row.passwordHash = passwordHash);
  }

  private AccountChange change(StaffName name, boolean keeps, Consumer<StaffAccountRow> change) {
    if (!keeps && isLastAdministrator(name)) {
      return AccountChange.LAST_ADMINISTRATOR;
    }
    @Nullable StaffAccountRow row =
        entities.find(StaffAccountRow.class, name.value(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      return AccountChange.UNKNOWN;
    }
    change.accept(row);
    return AccountChange.DONE;
  }

  /**
   * Holds all administrators until the transaction ends: of two who are taken away at once, the
   * second is looked at when the first is gone.
   */
  private boolean isLastAdministrator(StaffName name) {
    List<?> held = entities.createNativeQuery(ADMINISTRATORS).getResultList();
    return held.equals(List.of(name.value()));
  }
}
