package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.testing.AtOnce;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of staff accounts promises. */
public interface StaffAccountsContract {

  /** The keeper under test, empty at first. */
  StaffAccounts staffAccounts();

  /** An account with a name. */
  static StaffAccount account(String name) {
    return StaffAccount.opened(
        new StaffName(name),
        "PBKDF2WithHmacSHA512:210000:" + "s".repeat(400),
        Role.ADMINISTRATOR,
        Instant.parse("2026-11-01T08:00:00.000001Z"));
  }

  @Test
  default void an_empty_shop_has_no_accounts() {
    assertThat(staffAccounts().any()).isFalse();
    assertThat(staffAccounts().find(new StaffName("admin"))).isEmpty();
  }

  @Test
  default void the_first_account_is_written_and_found_by_its_exact_name() {
    var account = account("Admin.1_x-y@kassa");
    assertThat(staffAccounts().addFirst(account)).isTrue();
    assertThat(staffAccounts().any()).isTrue();
    assertThat(staffAccounts().find(account.name()))
        .hasValueSatisfying(
            found -> assertThat(found).usingRecursiveComparison().isEqualTo(account));
    assertThat(staffAccounts().find(new StaffName("admin.1_x-y@kassa"))).isEmpty();
  }

  @Test
  default void there_is_one_first_account_only() {
    var first = account("admin");
    staffAccounts().addFirst(first);
    assertThat(staffAccounts().addFirst(account("somebody"))).isFalse();
    assertThat(
            staffAccounts()
                .addFirst(StaffAccount.opened(first.name(), "h2", Role.CLERK, first.createdAt())))
        .isFalse();
    assertThat(staffAccounts().find(new StaffName("somebody"))).isEmpty();
    assertThat(staffAccounts().find(first.name())).contains(first);
  }

  @Test
  default void of_servers_that_start_at_once_one_writes_the_first_account() {
    var servers = AtOnce.run(4, server -> staffAccounts().addFirst(account("admin-" + server % 2)));
    assertThat(servers.refusals()).isEmpty();
    assertThat(servers.results()).containsOnlyOnce(true).hasSize(4);
  }

  @Test
  default void a_role_is_changed_and_an_account_closed_and_opened_again() {
    var first = account("admin");
    staffAccounts().addFirst(first);

    assertThat(staffAccounts().enable(first.name())).isEqualTo(AccountChange.DONE);
    assertThat(staffAccounts().giveRole(new StaffName("nobody"), Role.CLERK))
        .isEqualTo(AccountChange.UNKNOWN);
    staffAccounts().changePassword(first.name(), "another");
    assertThat(staffAccounts().all())
        .containsExactly(
            StaffAccount.opened(first.name(), "another", Role.ADMINISTRATOR, first.createdAt()));
  }

  @Test
  default void nobody_takes_the_last_administrator_away() {
    var first = account("admin");
    staffAccounts().addFirst(first);

    assertThat(staffAccounts().giveRole(first.name(), Role.MANAGER))
        .isEqualTo(AccountChange.LAST_ADMINISTRATOR);
    assertThat(staffAccounts().disable(first.name(), first.createdAt()))
        .isEqualTo(AccountChange.LAST_ADMINISTRATOR);
    assertThat(staffAccounts().giveRole(first.name(), Role.ADMINISTRATOR))
        .isEqualTo(AccountChange.DONE);
    assertThat(staffAccounts().find(first.name())).contains(first);
  }
}
