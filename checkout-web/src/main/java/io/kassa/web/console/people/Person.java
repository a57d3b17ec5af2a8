package io.kassa.web.console.people;

import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import java.util.Optional;

/**
 * Whom a page is about. Somebody for whom a provider vouches is there by name alone: the provider
 * knows whether they exist, and limits may be set before they come for the first time.
 *
 * @param name the name
 * @param account the account; empty for whom a provider vouches
 */
public record Person(StaffName name, Optional<StaffAccount> account) {

  /**
   * Whoever has an account.
   *
   * @param account the account
   * @return the person
   */
  static Person of(StaffAccount account) {
    return new Person(account.name(), Optional.of(account));
  }

  /**
   * Finds the person of an address.
   *
   * @param name what stands in the address
   * @param accounts the accounts
   * @return the person; empty for what is no name, and for a name of ours without an account
   */
  static Optional<Person> find(String name, StaffAccounts accounts) {
    return Optional.of(name)
        .filter(StaffName::fits)
        .map(StaffName::new)
        .map(known -> new Person(known, accounts.find(known)))
        .filter(person -> person.name().isProvided() || person.account().isPresent());
  }
}
