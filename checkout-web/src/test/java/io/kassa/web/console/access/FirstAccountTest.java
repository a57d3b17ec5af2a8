package io.kassa.web.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kassa.staff.InMemoryStaffAccounts;
import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffName;
import jakarta.enterprise.event.Startup;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAccountTest {

  private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
  private final List<LogRecord> lines = new ArrayList<>();
  private final Logger log = Logger.getLogger(FirstAccount.class.getName());
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    log.addHandler(ear);
    log.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    log.removeHandler(ear);
    log.setUseParentHandlers(true);
  }

  @Test
  void in_development_a_password_is_invented_shown_once_and_works() {
    start("admin", Optional.empty(), true);
    start("admin", Optional.empty(), true);

    assertThat(lines).hasSize(1);
    var shown = String.valueOf(lines.getFirst().getParameters()[2]);
    assertThat(shown).matches("([34679cdfghjkmnpqrtwxy]{4}-){3}[34679cdfghjkmnpqrtwxy]{4}");
    assertThat(passwordOf("admin", shown)).isTrue();
  }

  @Test
  void a_configured_password_is_used_and_never_shown() {
    start("chef", Optional.of("a long secret"), true);

    assertThat(passwordOf("chef", "a long secret")).isTrue();
    assertThat(lines).isEmpty();
  }

  @Test
  void outside_development_a_shop_without_account_and_password_does_not_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start("admin", Optional.empty(), false))
        .withMessageContaining("no staff account")
        .withMessageContaining("KASSA_CONSOLE_BOOTSTRAP_PASSWORD");
    assertThat(lines).hasSize(1);
    assertThat(accounts.any()).isFalse();
  }

  @Test
  void outside_development_a_shop_with_an_account_needs_no_password_any_more() {
    accounts.addFirst(
        StaffAccount.opened(new StaffName("an"), "hash", Role.MANAGER, Instant.EPOCH));

    start("admin", Optional.empty(), false);

    assertThat(accounts.find(new StaffName("admin"))).isEmpty();
  }

  @Test
  void a_later_change_of_the_configured_password_changes_nobodys_account() {
    start("admin", Optional.of("first"), false);
    start("admin", Optional.of("second"), false);

    assertThat(passwordOf("admin", "first")).isTrue();
    assertThat(passwordOf("admin", "second")).isFalse();
  }

  @Test
  void an_impossible_name_is_refused_with_the_remedy() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start("the boss", Optional.of("secret"), false))
        .withMessageContaining("kassa.console.bootstrap.user");
  }

  private void start(String user, Optional<String> password, boolean development) {
    var bootstrap = new Bootstrap(user, password, development, "http://localhost:9080");
    new FirstAccount(accounts, Vault.passwords(), bootstrap, Clock.systemUTC())
        .appoint(new Startup());
  }

  private boolean passwordOf(String user, String password) {
    var stored = accounts.find(new StaffName(user)).map(StaffAccount::passwordHash);
    return Vault.passwords().match(password.toCharArray(), stored);
  }
}
