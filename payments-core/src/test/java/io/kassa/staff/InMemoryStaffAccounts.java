package io.kassa.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Keeps accounts in memory. */
public final class InMemoryStaffAccounts implements StaffAccounts {

  private final Map<String, StaffAccount> accounts = new TreeMap<>();

  @Override
  public synchronized Optional<StaffAccount> find(StaffName name) {
    return Optional.ofNullable(accounts.get(name.value()));
  }

  @Override
  public synchronized List<StaffAccount> all() {
    return List.copyOf(accounts.values());
  }

  @Override
  public synchronized boolean any() {
    return !accounts.isEmpty();
  }

  @Override
  public synchronized boolean addFirst(StaffAccount account) {
    if (any()) {
      return false;
    }
    add(account);
    return true;
  }

  /** Writes an account, as accepting an invitation does. */
  public synchronized void add(StaffAccount account) {
    accounts.put(account.name().value(), account);
  }

  @Override
  public synchronized AccountChange giveRole(StaffName name, Role role) {
    boolean stays = role == Role.ADMINISTRATOR;
    return change(
        name,
        stays,
        was ->
            new StaffAccount(
                was.name(), was.passwordHash(), role, was.createdAt(), was.disabledAt()));
  }

  @Override
  public synchronized AccountChange disable(StaffName name, Instant now) {
    return change(name, false, was -> with(was, was.passwordHash(), Optional.of(now)));
  }

  @Override
  public synchronized AccountChange enable(StaffName name) {
    return change(name, true, was -> with(was, was.passwordHash(), Optional.empty()));
  }

  @Override
  public synchronized void changePassword(StaffName name, String passwordHash) {
    change(name, true, was -> with(was, passwordHash, was.disabledAt()));
  }

  private static StaffAccount with(StaffAccount was, String hash, Optional<Instant> disabledAt) {
    return new StaffAccount(was.name(), hash, was.role(), was.createdAt(), disabledAt);
  }

  private AccountChange change(
      StaffName name, boolean staysAdministrator, UnaryOperator<StaffAccount> change) {
    var was = accounts.get(name.value());
    if (was == null) {
      return AccountChange.UNKNOWN;
    }
    if (!staysAdministrator && administers(was) && administrators() == 1) {
      return AccountChange.LAST_ADMINISTRATOR;
    }
    accounts.put(name.value(), change.apply(was));
    return AccountChange.DONE;
  }

  private long administrators() {
    return accounts.values().stream().filter(InMemoryStaffAccounts::administers).count();
  }

  private static boolean administers(StaffAccount account) {
    return account.role() == Role.ADMINISTRATOR && account.isInUse();
  }
}
