package io.kassa.staff;

class InMemoryStaffAccountsTest implements StaffAccountsContract {

  private final StaffAccounts accounts = new InMemoryStaffAccounts();

  @Override
  public StaffAccounts staffAccounts() {
    return accounts;
  }
}
