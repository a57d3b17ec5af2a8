package io.kassa.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps accounts in memory. */
public final class InMemoryStaffAccounts implements StaffAccounts {

  private final Map<StaffName, StaffAccount> accounts = new HashMap<>();

  @Override
  public synchronized Optional<StaffAccount> find(StaffName name) {
    return Optional.ofNullable(accounts.get(name));
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
    accounts.put(account.name(), account);
    return true;
  }
}
