package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.InMemoryStaffAccounts;
import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyTest {

  private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
  private final Key key = new Key(Vault.over(accounts)::validate);

  @Test
  void a_password_fits_the_account_it_belongs_to_while_that_is_in_use() {
    var hash = Vault.passwords().hash("a long secret".toCharArray());
    var an = new StaffName("an");
    accounts.addFirst(
        StaffAccount.opened(new StaffName("bo"), hash, Role.ADMINISTRATOR, Instant.EPOCH));
    accounts.add(StaffAccount.opened(an, hash, Role.CLERK, Instant.EPOCH));

    assertThat(key.fits("an", "a long secret")).isTrue();
    assertThat(key.fits("an", "a wrong secret")).isFalse();
    assertThat(key.fits("cas", "a long secret")).isFalse();
    accounts.disable(an, Instant.EPOCH);
    assertThat(key.fits("an", "a long secret")).isFalse();
  }
}
